package org.sitrep.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a relative expression is counted from.
 *
 * @param published day of publication
 * @param lastDay the last day named before in the report
 * @param lastQuarter the first day of the last quarter named before in the report
 * @param before the lower-case words of the sentence before the expression, each followed by a space
 * @param after the lower-case words after it, each preceded by a space
 */
record Surroundings(
        Optional<LocalDate> published,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> lastQuarter,
        Tense tense,
        String before,
        String after) {

    boolean follows(String regex) {
        return before.matches("(?:.* )?(?:" + regex + ") ");
    }

    boolean precedes(String regex) {
        return after.matches(" (?:" + regex + ")(?: .*)?");
    }

    /** The unit a number of units away from the day of publication. */
    TimeValue relative(CalendarUnit unit, long units) {
        return published
                .map(day -> TimeValue.of(unit, unit.plus(unit.first(day), units), org.sitrep.mention.DateBasis.RELATIVE))
                .orElse(TimeValue.open(
                        unit.unknown(), org.sitrep.mention.TimeMention.Type.DATE, org.sitrep.mention.DateBasis.RELATIVE));
    }
}
