package org.sitrep.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The Ituri Protection and Relief Forum (IPRF)": initials in brackets behind a name tell where the name begins. */
final class SpelledInitials {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s?[(\\[]\\s?[\"'“‘]?");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,8}");

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

    private static boolean isBetween(String word) {
        return word.equals("and") || word.equals("s") || NameContext.english().is("inner_word", word);
    }
}
