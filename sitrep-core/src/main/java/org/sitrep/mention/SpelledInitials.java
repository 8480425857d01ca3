package org.sitrep.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "The Ituri Protection and Relief Forum (IPRF)", "the Front for Unity in the South (FUS)": initials in brackets behind
 * a name tell where the name begins and ends.
 */
final class SpelledInitials {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s?[(\\[]\\s?[\"'“‘]?");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,8}");

    private static final int FARTHEST = 4;

    private SpelledInitials() {}

    /**
     * The first word of the name whose initials stand behind its last word; the first word given, if none do or they do
     * not fit.
     */
    static int first(RawWords words, int first, int last) {
        Matcher bracket = IN_BRACKETS.matcher(words.gapAfter(last));
        if (last + 1 >= words.size()
                || !bracket.matches()
                || !INITIALS.matcher(words.word(last + 1)).matches()) {
            return first;
        }
        String initials = words.word(last + 1);
        int letter = initials.length() - 1;
        int word = last;
        int start = first;
        while (word >= 0 && letter >= 0 && (word == last || words.isJoined(word))) {
            if (words.word(word).startsWith(initials.substring(letter, letter + 1))) {
                letter--;
                start = word;
            } else if (!isBetween(words.word(word))) {
                return first;
            }
            word--;
        }
        return letter < 0 ? Math.min(first, start) : first;
    }

    /**
     * The last word of the name that starts at a word and whose initials stand in brackets a few words behind what
     * seemed to be its end; that end, if none do or they do not fit.
     */
    static int last(RawWords words, int first, int end) {
        for (int last = end + 1; last <= end + FARTHEST && last < words.size() && words.isJoined(last - 1); last++) {
            if (LetterCase.isCapitalised(words.word(last)) && isSpelled(words, first, last)) {
                return last;
            }
            if (!LetterCase.isCapitalised(words.word(last)) && !isBetween(words.word(last))) {
                return end;
            }
        }
        return end;
    }

    /** Whether the initials behind a word are those of the capitalised words from another word on. */
    private static boolean isSpelled(RawWords words, int first, int last) {
        if (last + 1 >= words.size()
                || !IN_BRACKETS.matcher(words.gapAfter(last)).matches()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (int word = first; word <= last; word++) {
            if (LetterCase.isCapitalised(words.word(word))) {
                initials.appendCodePoint(words.word(word).codePointAt(0));
            }
        }
        return words.word(last + 1).contentEquals(initials);
    }

    private static boolean isBetween(String word) {
        return word.equals("and") || word.equals("s") || NameContext.english().is("inner_word", word);
    }
}
