package org.sitrep.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.mention.LexiconTable;

/**
 * Words before a year, month, week or decade that leave a part of it: "late 2015", "early last month", "the end of the
 * 1990s". The words are in {@code vague-parts.tsv}, the shares they leave in {@code vague-shares.tsv}.
 */
final class VagueParts {

    private record Share(int from, int to) {}

    private static final Pattern PART_OF_DAY = Pattern.compile("(?<![^ ])((?:early|late)(?: on)? )$");
    private static final VagueParts ENGLISH = new VagueParts();

    private final Map<String, String> partOf = new TreeMap<>();
    private final Map<String, Share> shares = new TreeMap<>();
    private final Pattern before;

    private VagueParts() {
        for (LexiconTable.Row row : LexiconTable.shipped(VagueParts.class, "vague-parts.tsv")) {
            partOf.put(row.text("phrase"), row.text("part"));
        }
        for (LexiconTable.Row row : LexiconTable.shipped(VagueParts.class, "vague-shares.tsv")) {
            Share share = new Share(Integer.parseInt(row.text("from")), Integer.parseInt(row.text("to")));
            shares.put(row.text("part") + " " + row.text("of"), share);
        }
        String phrases = partOf.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        before = Pattern.compile("(?:|.*? )(?<whole>(?:the )?(?<phrase>" + phrases + ")(?: in)?(?: the)? )");
    }

    static VagueParts english() {
        return ENGLISH;
    }

    /** The expression with the words before it, if they say which part of it is meant. */
    Optional<TimeExpression> widened(TimeExpression found, String line) {
        Matcher words = before.matcher(line.substring(0, found.from()));
        if (found.value().isDay()) {
            return withPartOfDay(found, line);
        }
        boolean divisible =
                found.value().unit().filter(unit -> unit != CalendarUnit.DAY).isPresent();
        if (!divisible || !words.matches()) {
            return Optional.empty();
        }
        String part = partOf.getOrDefault(words.group("phrase"), "");
        int from = words.start("whole");
        String value = found.value().value();
        TimeValue narrowed = found.value()
                .start()
                .map(start -> narrowed(found.value(), start, part))
                .orElse(found.value());
        return Optional.of(new TimeExpression(from, found.to(), narrowed.withValue(value)));
    }

    /** "Late Thursday": a part of a day is still that day. */
    private static Optional<TimeExpression> withPartOfDay(TimeExpression found, String line) {
        Matcher words = PART_OF_DAY.matcher(line.substring(0, found.from()));
        return words.find()
                ? Optional.of(new TimeExpression(words.start(1), found.to(), found.value()))
                : Optional.empty();
    }

    private TimeValue narrowed(TimeValue whole, LocalDate start, String part) {
        String unit = whole.unit()
                .map(known -> known.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        Share share = shares.get(part + " " + unit);
        if (share == null) {
            return whole;
        }
        LocalDate end = whole.end().orElse(start);
        LocalDate from = shifted(start, unit, share.from());
        LocalDate to = share.to() == 0 ? end : shifted(start, unit, share.to());
        return whole.from(Optional.of(from), Optional.of(to));
    }

    private static LocalDate shifted(LocalDate start, String unit, int steps) {
        return switch (unit) {
            case "year" -> start.plusMonths(steps);
            case "decade" -> start.plusYears(steps);
            default -> start.plusDays(steps);
        };
    }
}
