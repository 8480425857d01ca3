package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * "P1, X said, P2" where the words after the second comma go on with the verb of P1. Parsers take "P1, X" for a noun
 * with an apposition, so this is read from the order of words.
 */
final class InsertedFrame implements FrameReading {

    private static final int LONGEST_SOURCE_IN_TOKENS = 6;
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> MODIFIES = Set.of("DT", "JJ", "CD", "PRP$", "NN", "NNS", "NNP", "NNPS", "PRP");

    @Override
    public Optional<Filling> read(CueSite site) {
        Sentence sentence = site.sentence();
        int head = site.head();
        boolean speech = site.cue().kind() == Cue.Kind.SPEECH && site.cue().takes(Frame.CLAUSE);
        if (!speech || site.quoted().cardinality() > 0 || !goesOn(sentence, site.lastWord() + 1)) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0
                && head - from <= LONGEST_SOURCE_IN_TOKENS
                && MODIFIES.contains(sentence.token(from - 1).tag())) {
            from--;
        }
        boolean opened =
                from >= 2 && from < head && sentence.token(from - 1).surface().equals(",");
        if (!opened
                || hasFinite(sentence, Phrases.betweenSemicolons(sentence, head).nextSetBit(0), from - 1)
                || sentence.token(from).tag().equals("DT") && isIndefinite(sentence, from)) {
            return Optional.empty();
        }
        BitSet content = Phrases.betweenSemicolons(sentence, head);
        content.andNot(Phrases.range(from, site.lastWord()));
        return Optional.of(Filling.of(Frame.CLAUSE, content, Optional.of(head - 1)));
    }

    private static boolean goesOn(Sentence sentence, int comma) {
        if (comma + 1 >= sentence.size() || !sentence.token(comma).surface().equals(",")) {
            return false;
        }
        Token next = sentence.token(comma + 1);
        return FINITE.contains(next.tag());
    }

    private static boolean hasFinite(Sentence sentence, int first, int before) {
        return sentence.tokens().subList(Math.min(first, before), before).stream()
                .anyMatch(token -> FINITE.contains(token.tag()));
    }

    /** An indefinite noun after a comma is an apposition: "Ali, a farmer, said". */
    private static boolean isIndefinite(Sentence sentence, int i) {
        return Set.of("a", "an", "the").contains(sentence.token(i).lower());
    }
}
