package org.sitrep.mention;

import java.util.List;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Whether letter case tells anything in a text: a text written all in capitals names nothing by its capitals. */
final class LetterCase {

    private static final double SHARE_OF_CAPITALS_IN_UPPER_CASE_TEXT = 0.7;

    private LetterCase() {}

    /** Whether most letters of the regions are capitals. */
    static boolean isUpper(SourceText text, List<Span> regions) {
        long letters = 0;
        long capitals = 0;
        for (Span region : regions) {
            for (int i = region.start(); i < region.end(); i++) {
                char c = text.value().charAt(i);
                letters += Character.isLetter(c) ? 1 : 0;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters > 0 && capitals >= letters * SHARE_OF_CAPITALS_IN_UPPER_CASE_TEXT;
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Two letters or more, all of them capitals. */
    static boolean isAllCapitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
