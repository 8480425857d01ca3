package org.sitrep.mention;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers written in words, digits or both: "twenty-four", "1,200", "1.2 million", "half a million", "two dozen". */
public final class NumberWords {

    private record Word(String kind, BigDecimal value) {}

    private static final NumberWords ENGLISH = new NumberWords();
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Word> words = new TreeMap<>();

    private NumberWords() {
        for (LexiconTable.Row row : LexiconTable.shipped("number-words.tsv")) {
            words.put(row.text("word"), new Word(row.text("kind"), new BigDecimal(row.text("value"))));
        }
    }

    public static NumberWords english() {
        return ENGLISH;
    }

    /** Whether a lower-case word is a number by itself: digits or "seven", not "million". */
    public boolean isNumber(String word) {
        return DIGITS.matcher(word).matches() || words.containsKey(word) && !isScale(word);
    }

    /** Whether a lower-case word multiplies what stands before it: "hundred", "million", "dozen". */
    public boolean isScale(String word) {
        return Optional.ofNullable(words.get(word))
                .filter(known -> known.kind().equals("scale"))
                .isPresent();
    }

    /** All number words as alternatives of a regular expression, longest first. */
    public String alternatives() {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    /**
     * The value of a phrase of number words.
     *
     * @param phrase words divided by spaces or hyphens, "and" and articles included
     * @return empty where the phrase is no number
     */
    public Optional<BigDecimal> value(String phrase) {
        List<String> parts = Arrays.stream(
                        phrase.toLowerCase(Locale.ROOT).trim().split("[\\s-]+"))
                .toList();
        return parts.isEmpty() ? Optional.empty() : value(parts);
    }

    private Optional<BigDecimal> value(List<String> parts) {
        BigDecimal total = BigDecimal.ZERO;
        Optional<BigDecimal> open = Optional.empty();
        for (String part : parts) {
            if (part.equals("and") || part.equals("of")) {
                continue;
            }
            Optional<BigDecimal> next = combined(open, part);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            boolean closes = Optional.ofNullable(words.get(part))
                    .filter(word -> word.kind().equals("scale") && word.value().compareTo(HUNDRED) > 0)
                    .isPresent();
            total = closes ? total.add(next.get()) : total;
            open = closes ? Optional.empty() : next;
        }
        return Optional.of(total.add(open.orElse(BigDecimal.ZERO)))
                .filter(value -> value.signum() > 0 || parts.contains("0") || parts.contains("zero"));
    }

    private Optional<BigDecimal> combined(Optional<BigDecimal> open, String part) {
        if (part.equals("a") || part.equals("an")) {
            return Optional.of(open.orElse(BigDecimal.ONE));
        }
        if (part.equals("half")) {
            return Optional.of(open.map(value -> value.add(HALF)).orElse(HALF));
        }
        if (DIGITS.matcher(part).matches()) {
            return open.isEmpty() ? Optional.of(new BigDecimal(part.replace(",", ""))) : Optional.empty();
        }
        return Optional.ofNullable(words.get(part))
                .map(word -> isScale(part)
                        ? open.orElse(BigDecimal.ONE).multiply(word.value())
                        : open.orElse(BigDecimal.ZERO).add(word.value()));
    }
}
