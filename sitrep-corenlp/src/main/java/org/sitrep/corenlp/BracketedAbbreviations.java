package org.sitrep.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that the engine cuts after an abbreviation in brackets, "Amina Bello (I-Mar.) | said", joined again: a
 * sentence does not begin with a small letter or a comma.
 */
final class BracketedAbbreviations {

    private static final int LONGEST_BRACKET_IN_TOKENS = 8;

    private BracketedAbbreviations() {}

    /** The sentences in order; a full stop that belongs to an abbreviation is part of its word. */
    static List<List<CoreLabel>> joined(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            int before = joined.size() - 1;
            Optional<List<CoreLabel>> whole =
                    before < 0 || !goesOn(sentence) ? Optional.empty() : withWholeAbbreviation(joined.get(before));
            if (whole.isPresent()) {
                whole.get().addAll(sentence);
                joined.set(before, whole.get());
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean goesOn(List<CoreLabel> sentence) {
        int first = sentence.isEmpty() ? 0 : sentence.get(0).word().codePointAt(0);
        return Character.isLowerCase(first) || first == ',' || first == ';' || first == '\u2019' || first == '\'';
    }

    /** The same sentence with "Mar" and "." as one word, if it ends in a short bracket with a full stop in it. */
    private static Optional<List<CoreLabel>> withWholeAbbreviation(List<CoreLabel> sentence) {
        int bracket = sentence.size() - 1;
        int stop = bracket - 1;
        if (stop < 2 || !isWord(sentence, bracket, ")") || !isWord(sentence, stop, ".") || !opens(sentence, stop)) {
            return Optional.empty();
        }
        List<CoreLabel> whole = new ArrayList<>(sentence.subList(0, stop));
        CoreLabel abbreviation = new CoreLabel(whole.get(stop - 1));
        abbreviation.setWord(abbreviation.word() + ".");
        abbreviation.setValue(abbreviation.word());
        abbreviation.setEndPosition(sentence.get(stop).endPosition());
        boolean touches =
                sentence.get(stop - 1).endPosition() == sentence.get(stop).beginPosition();
        if (touches) {
            whole.set(stop - 1, abbreviation);
        } else {
            whole.add(sentence.get(stop));
        }
        whole.add(sentence.get(bracket));
        return Optional.of(whole);
    }

    private static boolean opens(List<CoreLabel> sentence, int stop) {
        for (int i = stop - 1; i >= Math.max(0, stop - LONGEST_BRACKET_IN_TOKENS); i--) {
            if (isWord(sentence, i, "(")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(List<CoreLabel> sentence, int at, String word) {
        return sentence.get(at).word().equals(word);
    }
}
