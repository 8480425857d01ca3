package org.sitrep.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as names are compared: letters and digits, in lower case, without accents and invisible characters.
 *
 * @param folded the word as compared
 * @param start first UTF-16 unit in the text
 * @param end first unit after it
 * @param capital whether it starts with a letter that is no small letter; true in scripts without small letters
 * @param goesOn whether only a hyphen at a line end divides it from the word before
 */
record NameWord(String folded, int start, int end, boolean capital, boolean goesOn) {

    private static final char FIRST_BEYOND_ASCII = 128;

    /** The words of a text in order. */
    static List<NameWord> of(String text) {
        List<NameWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                int end = wordEnd(text, at);
                words.add(word(words, text, at, end));
                at = end;
            } else {
                at += Character.charCount(point);
            }
        }
        return words;
    }

    private static NameWord word(List<NameWord> before, String text, int start, int end) {
        boolean goesOn = !before.isEmpty()
                && isDivision(text, before.get(before.size() - 1).end(), start);
        boolean capital = !Character.isLowerCase(text.codePointAt(start));
        return new NameWord(fold(text.substring(start, end)), start, end, capital, goesOn);
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isInside(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isInside(int point) {
        return Character.isLetterOrDigit(point) || isMark(point) || Character.getType(point) == Character.FORMAT;
    }

    /** Whether only a hyphen and a line end stand between two words. */
    private static boolean isDivision(String text, int from, int to) {
        String between = text.substring(from, to);
        return (between.startsWith("-") || between.startsWith("\u2010"))
                && between.substring(1).isBlank()
                && between.indexOf('\n') >= 0;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters and digits in lower case without accents; the letters that do not decompose are spelt out. */
    static String fold(String word) {
        return word.chars().allMatch(unit -> unit < FIRST_BEYOND_ASCII) ? foldedAscii(word) : foldedByUnicode(word);
    }

    /** The same without decomposing, which leaves ASCII as it is. */
    private static String foldedAscii(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                folded.append(Character.toLowerCase(unit));
            }
        }
        return folded.toString();
    }

    private static String foldedByUnicode(String word) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                folded.append(plain(Character.toString(point).toLowerCase(Locale.ROOT)));
            }
        });
        return folded.toString();
    }

    private static String plain(String letter) {
        return switch (letter) {
            case "ı" -> "i";
            case "ł" -> "l";
            case "ø" -> "o";
            case "đ", "ð" -> "d";
            case "ß" -> "ss";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "þ" -> "th";
            case "ə" -> "e";
            default -> letter;
        };
    }
}
