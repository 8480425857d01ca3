package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a claim holds or happened, for fusing.
 *
 * @param start first day
 * @param end first day after; empty where a state lasts or the words say "since"
 * @param precision UCDP date_prec, 1 to 5
 * @param words the time expression; empty where the days rest on publication
 */
public record Days(LocalDate start, Optional<LocalDate> end, int precision, String words, Basis basis) {

    /** What the days rest on, the firmest first. */
    public enum Basis {
        /** The claim itself gives them. */
        CLAIM,
        /** Another claim about the same happening in the report gives them. */
        INCIDENT,
        /** The report tells it as present or as news: the days before its publication. */
        PUBLICATION;

        /** The word in outputs. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern PERIOD = Pattern.compile(
            "\\b(since|over|past|last \\w+ (days|weeks|months|years)|during|between|from|until|so far|within)\\b",
            Pattern.CASE_INSENSITIVE);

    public Days {
        if (end.isPresent() && !end.get().isAfter(start)) {
            throw new IllegalArgumentException("expected an end after " + start + "; found " + end.get());
        }
    }

    /** Whether the words name one day. */
    public boolean isOneDay() {
        return basis != Basis.PUBLICATION
                && end.map(day -> day.equals(start.plusDays(1))).orElse(false);
    }

    /** Whether the words speak of a stretch that is counted over, and not of one day that is not told exactly. */
    public boolean isPeriod() {
        return end.isEmpty() || PERIOD.matcher(words).find();
    }

    /** The last day, or the first one where no end is known. */
    public LocalDate last() {
        return end.map(day -> day.minusDays(1)).orElse(start);
    }

    /** Whether some day lies within both, give or take. */
    public boolean meets(Days other, int daysApart) {
        return !start.minusDays(daysApart).isAfter(other.last())
                && !other.start().minusDays(daysApart).isAfter(last());
    }
}
