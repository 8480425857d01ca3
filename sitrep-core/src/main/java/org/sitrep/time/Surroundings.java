package org.sitrep.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention.Type;

/**
 * What a relative expression is counted from.
 *
 * @param published day of publication
 * @param lastDay the last day named before in the report
 * @param lastPastDay the last day named before in the report that lies before the day of publication
 * @param lastNamed the last day, week, month or year named before in the report
 * @param lastQuarter the first day of the last quarter named before in the report
 * @param before the lower-case words of the sentence before the expression, each followed by a space
 * @param after the lower-case words after it, each preceded by a space
 */
record Surroundings(
        Optional<LocalDate> published,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> lastPastDay,
        Optional<TimeValue> lastNamed,
        Optional<LocalDate> lastQuarter,
        Tense tense,
        String before,
        String after) {

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    /** Whether the last words before the expression are of a form. */
    boolean follows(String regex) {
        return compiled("(?:.* )?(?:" + regex + ") ").matcher(before).matches();
    }

    /** Whether the first words after the expression are of a form. */
    boolean precedes(String regex) {
        return compiled(" (?:" + regex + ")(?: .*)?").matcher(after).matches();
    }

    /** The day that "the next day" and "three days later" count from: one before publication, unless all lies ahead. */
    Optional<LocalDate> countedOn() {
        return tense == Tense.FUTURE ? lastDay : lastPastDay.or(() -> lastDay);
    }

    /** The day that a unit is counted on from, if one was told of closely enough: a year also from a month. */
    Optional<LocalDate> told(CalendarUnit counted) {
        return lastNamed
                .filter(value -> value.unit()
                        .filter(unit -> unit.compareTo(counted) <= 0)
                        .isPresent())
                .flatMap(TimeValue::start)
                .or(() -> lastDay);
    }

    private static Pattern compiled(String regex) {
        return COMPILED.computeIfAbsent(regex, Pattern::compile);
    }

    /** The unit a number of units away from the day of publication. */
    TimeValue relative(CalendarUnit unit, long units) {
        return published
                .map(day -> TimeValue.of(unit, unit.plus(unit.first(day), units), DateBasis.RELATIVE))
                .orElse(TimeValue.open(unit.unknown(), Type.DATE, DateBasis.RELATIVE));
    }
}
