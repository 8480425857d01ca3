package org.sitrep.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a text, by script and by its commonest function words. English wins every doubt in Latin script as
 * soon as one English function word is there, because names from elsewhere fill short English reports.
 */
public final class LanguageGuess {

    private static final int READ_UNITS = 20_000;
    private static final int FEWEST_FOREIGN = 4;
    private static final int LONGEST_SHORT_TEXT = 120;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final String UNDETERMINED = "und";
    private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();
    private static final List<String> LATIN = List.of("en", "es", "fr", "pt", "de", "it", "nl", "tr", "id", "sw");

    private LanguageGuess() {}

    /** An ISO 639-1 code, or "und" where the language could not be told. */
    public static String of(String text) {
        String read = text.substring(0, Math.min(text.length(), READ_UNITS)).toLowerCase(Locale.ROOT);
        int latin = 0;
        int cyrillic = 0;
        int arabic = 0;
        int other = 0;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
            cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
            arabic += script == Character.UnicodeScript.ARABIC ? 1 : 0;
            other += script == Character.UnicodeScript.LATIN
                            || script == Character.UnicodeScript.CYRILLIC
                            || script == Character.UnicodeScript.ARABIC
                    ? 0
                    : 1;
        }
        if (cyrillic > latin + arabic + other) {
            return ofLetters(read, "іїєґ", "uk", "ыэъё", "ru");
        }
        if (arabic > latin + cyrillic + other) {
            return ofLetters(read, "پچژگکی", "fa", "ةيىكأإ", "ar");
        }
        return latin > cyrillic + arabic + other ? ofWords(read) : UNDETERMINED;
    }

    private static String ofLetters(
            String text, String lettersOfOne, String one, String lettersOfOther, String another) {
        long first = text.chars().filter(c -> lettersOfOne.indexOf(c) >= 0).count();
        long second = text.chars().filter(c -> lettersOfOther.indexOf(c) >= 0).count();
        return first > second ? one : another;
    }

    private static String ofWords(String text) {
        Map<String, Integer> seen = new HashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            for (String language : LATIN) {
                if (FUNCTION_WORDS.getOrDefault(language, Set.of()).contains(words.group())) {
                    seen.merge(language, 1, Integer::sum);
                }
            }
        }
        int english = seen.getOrDefault("en", 0);
        String best = "en";
        for (String language : LATIN) {
            best = seen.getOrDefault(language, 0) > seen.getOrDefault(best, 0) ? language : best;
        }
        int most = seen.getOrDefault(best, 0);
        boolean shortText = text.length() <= LONGEST_SHORT_TEXT;
        if (!best.equals("en") && most >= FEWEST_FOREIGN && most > (shortText ? 3 : 2) * english) {
            return best;
        }
        if (english > 0 || shortText && most == 0) {
            return "en";
        }
        return most > 0 ? best : UNDETERMINED;
    }

    private static Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> words = new HashMap<>();
        RuleTable.rows("function-words.tsv")
                .forEach(row ->
                        words.put(row.get(0), Set.copyOf(List.of(row.get(1).split(" ")))));
        return words;
    }
}
