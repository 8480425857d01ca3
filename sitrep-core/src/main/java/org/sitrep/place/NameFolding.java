package org.sitrep.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Spellings of one name made equal. {@link #exact} forgets case, accents and punctuation; {@link #loose} also forgets
 * what transliterations of Dari, Pashto, Uzbek, Arabic and Russian names differ in.
 */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʿʾʼʻ‛′]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ə', "a"),
            Map.entry('ǝ', "a"),
            Map.entry('ħ', "h"));
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

    private NameFolding() {}

    /** Lower case without accents and apostrophes, words apart by one space; "St." opens as "saint". */
    public static String exact(String name) {
        String plain = isPlain(name) ? name : unaccented(name);
        String lower = plain.toLowerCase(Locale.ROOT);
        String words = OTHER.matcher(APOSTROPHES.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
        int space = words.indexOf(' ');
        if (space > 0 && space <= 3) {
            String first = words.substring(0, space);
            return ABBREVIATIONS.getOrDefault(first, first) + words.substring(space);
        }
        return words;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static String unaccented(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder letters = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = Character.toLowerCase(bare.charAt(i));
            String other = LETTERS.get(c);
            if (other == null) {
                letters.append(c);
            } else {
                letters.append(other);
            }
        }
        return letters.toString();
    }

    /** The exact form without spaces, doubled letters, kinds of vowel, q/k, w/v, kh/k, gh/g and a final h. */
    public static String loose(String name) {
        String bare = exact(name)
                .replace(" ", "")
                .replaceAll("aw(?![aeiou])|ow(?![aeiou])|au|ou|oo", "o")
                .replaceAll("dzh|zh|dj", "j")
                .replace("tch", "ch")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace('q', 'k')
                .replace('v', 'w')
                .replace('u', 'o')
                .replaceAll("[eiy]", "a")
                .replaceAll("h$", "");
        return bare.replaceAll("(.)\\1+", "$1");
    }
}
