package org.sitrep.time;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.mention.LexiconTable;
import org.sitrep.mention.NumberWords;

/** The words of time with their values, from {@code time-words.tsv}. */
final class TimeLexicon {

    private static final TimeLexicon ENGLISH = new TimeLexicon();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
    private static final String WORD_START = "(?<![^ ])";
    private static final String WORD_END = "(?![^ ])";

    private final Map<String, Map<String, String>> categories = new TreeMap<>();

    private TimeLexicon() {
        for (LexiconTable.Row row : LexiconTable.shipped(TimeLexicon.class, "time-words.tsv")) {
            categories
                    .computeIfAbsent(row.text("category"), category -> new TreeMap<>())
                    .put(row.text("word"), row.text("value"));
        }
    }

    static TimeLexicon english() {
        return ENGLISH;
    }

    Optional<String> value(String category, String words) {
        return Optional.ofNullable(categories.getOrDefault(category, Map.of()).get(words));
    }

    /** A pattern over whole words; a placeholder becomes a group of its category's name. */
    Pattern compile(String template) {
        Matcher placeholders = PLACEHOLDER.matcher(template);
        String expanded =
                placeholders.replaceAll(match -> Matcher.quoteReplacement(group(match.group(1))));
        return Pattern.compile(WORD_START + "(?:" + expanded + ")" + WORD_END);
    }

    private String group(String category) {
        return "(?<" + category + ">" + alternatives(category) + ")";
    }

    private String alternatives(String category) {
        return switch (category) {
            case "year" -> "1[5-9]\\d\\d|20\\d\\d";
            case "day" -> "3[01]|[12]\\d|0?[1-9]";
            case "number" -> number();
            default ->
                categories.get(category).keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        };
    }

    private static String number() {
        String word = "(?:" + NumberWords.english().alternatives() + "|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d+)?)(?![^ ])";
        return "half an?|" + word + "(?: (?:and )?" + word + ")*(?: and a half)?|an?";
    }
}
