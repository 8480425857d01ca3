package org.sitrep.attribution;

import java.util.Arrays;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** Quotation marks around the name of a programme, a book, a group or a nickname: nobody says what they hold. */
final class TitleInMarks {

    private static final int LONGEST_TITLE_IN_WORDS = 8;
    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "in", "on", "with", "for", "to", "a", "an", "at", "from", "by", "s");

    private TitleInMarks() {}

    /**
     * Whether a quotation is a title: its words have capital letters, it is no sentence, and a noun, article,
     * preposition or possessive stands before it.
     *
     * @param sentence the one in which the quotation begins
     */
    static boolean is(Quotation quotation, Sentence sentence, String text) {
        int first = quotation.firstTokenIn(sentence);
        if (first == 0 || quotation.pieces().size() > 1 || !leads(sentence.token(first - 1))) {
            return false;
        }
        String inside = text.substring(quotation.start(), quotation.end());
        String[] words = inside.split("[^\\p{L}\\p{N}\u2019']+");
        return inside.indexOf('.') < 0
                && inside.indexOf('!') < 0
                && words.length <= LONGEST_TITLE_IN_WORDS + 1
                && Arrays.stream(words).anyMatch(TitleInMarks::isCapitalised)
                && Arrays.stream(words).allMatch(word -> isCapitalised(word) || SMALL.contains(word) || word.isEmpty());
    }

    private static boolean leads(Token before) {
        return before.isNoun()
                || before.isAdjective()
                || before.tag().equals("POS")
                || before.tag().equals("DT")
                || before.tag().equals("PRP$")
                || before.tag().equals("IN");
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
    }
}
