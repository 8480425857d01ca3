package org.sitrep.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.mention.LexiconTable;
import org.sitrep.mention.NumberWords;

/** The words of time with their values, from {@code time-words.tsv}. */
final class TimeLexicon {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
    private static final String WORD_START = "(?<![^ ])";
    private static final String WORD_END = "(?![^ ])";

    private static final List<String> CLUE_CATEGORIES =
            List.of("month", "weekday", "weekdays", "unit", "units", "partofday", "season", "decade", "adverb");
    private static final Set<String> OTHER_CLUES = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "overnight",
            "nineteen",
            "eighteen",
            "twenty",
            "period",
            "half");

    private static final TimeLexicon ENGLISH = new TimeLexicon();

    private final Map<String, Map<String, String>> categories = new TreeMap<>();
    private final Set<String> clues;

    private TimeLexicon() {
        for (LexiconTable.Row row : LexiconTable.shipped(TimeLexicon.class, "time-words.tsv")) {
            categories
                    .computeIfAbsent(row.text("category"), category -> new TreeMap<>())
                    .put(row.text("word"), row.text("value"));
        }
        clues = clues(categories);
    }

    static TimeLexicon english() {
        return ENGLISH;
    }

    /**
     * Whether a line has a digit or a word that every form of words has at least one of; nearly half of all sentences
     * have none.
     */
    boolean hasClue(String line) {
        return Arrays.stream(line.split(" "))
                .anyMatch(word -> clues.contains(word) || word.chars().anyMatch(Character::isDigit));
    }

    private static Set<String> clues(Map<String, Map<String, String>> categories) {
        Set<String> clues = new TreeSet<>(OTHER_CLUES);
        CLUE_CATEGORIES.forEach(category ->
                clues.addAll(categories.getOrDefault(category, Map.of()).keySet()));
        for (String table : List.of("references.tsv", "named-days.tsv")) {
            for (LexiconTable.Row row : LexiconTable.shipped(TimeLexicon.class, table)) {
                clues.add(row.text("phrase").replaceFirst("^the ", "").split(" ", -1)[0]);
                clues.addAll(List.of(row.text("phrase").split(" ", -1)));
            }
        }
        clues.removeAll(Set.of("the", "of", "at", "a", "in", "to", "not", "for", "this", "'s", "by"));
        return clues;
    }

    Optional<String> value(String category, String words) {
        return Optional.ofNullable(categories.getOrDefault(category, Map.of()).get(words));
    }

    /** A pattern over whole words; a placeholder becomes a group of its category's name. */
    Pattern compile(String template) {
        Matcher placeholders = PLACEHOLDER.matcher(template);
        String expanded = placeholders.replaceAll(match -> Matcher.quoteReplacement(group(match.group(1))));
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
                categories.getOrDefault(category, Map.of()).keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        };
    }

    private static String number() {
        String word =
                "(?:" + NumberWords.english().alternatives() + "|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d+)?)(?![^ ])";
        return "half an?|" + word + "(?: (?:and )?" + word + ")*(?: and a half)?|an?";
    }
}
