package org.sitrep.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention.Type;

/**
 * What a time expression means.
 *
 * @param value TIMEX3 value
 * @param unit the unit of the calendar that is meant, if one is
 * @param start first day, if it can be computed
 * @param end first day after, if it can be computed
 */
record TimeValue(
        String value,
        Type type,
        Optional<CalendarUnit> unit,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        DateBasis basis) {

    private static final int VAGUE = 5;

    /** The unit of the calendar that a day lies in. */
    static TimeValue of(CalendarUnit unit, LocalDate day, DateBasis basis) {
        LocalDate first = unit.first(day);
        return new TimeValue(
                unit.value(first),
                Type.DATE,
                Optional.of(unit),
                Optional.of(first),
                Optional.of(unit.after(first)),
                basis);
    }

    /** A stretch of days. */
    static TimeValue days(String value, LocalDate start, LocalDate end, DateBasis basis) {
        return new TimeValue(value, Type.DATE, Optional.empty(), Optional.of(start), Optional.of(end), basis);
    }

    /** A value without days. */
    static TimeValue open(String value, Type type, DateBasis basis) {
        return new TimeValue(value, type, Optional.empty(), Optional.empty(), Optional.empty(), basis);
    }

    static TimeValue duration(String value) {
        return open(value, Type.DURATION, DateBasis.RELATIVE);
    }

    static TimeValue set(String value) {
        return open(value, Type.SET, DateBasis.RELATIVE);
    }

    TimeValue from(Optional<LocalDate> first, Optional<LocalDate> after) {
        return new TimeValue(value, type, unit, first, after, basis);
    }

    TimeValue withValue(String other) {
        return new TimeValue(other, type, unit, start, end, basis);
    }

    /** The same days as a part of the day, such as "NI" or "T15:00". */
    TimeValue at(String partOfDay) {
        String time = partOfDay.startsWith("T") ? partOfDay : "T" + partOfDay;
        return new TimeValue(value + time, Type.TIME, unit, start, end, basis);
    }

    /** The day that a stretch begins with, where it is known. */
    TimeValue firstDay() {
        return start.map(day -> of(CalendarUnit.DAY, day, basis)).orElse(this);
    }

    boolean isDay() {
        return type == Type.DATE
                && (unit.filter(CalendarUnit.DAY::equals).isPresent()
                        || value.matches("(XXXX|\\d{4})-(XX|\\d\\d)-(XX|\\d\\d)|XXXX-WXX-\\d"));
    }

    /** UCDP's date_prec: by the length of the stretch, or by the unit where an end is open. */
    int precision() {
        if (start.isPresent() && end.isPresent()) {
            long days = ChronoUnit.DAYS.between(start.get(), end.get());
            return days <= 1 ? 1 : days <= 6 ? 2 : days <= 8 ? 3 : days <= 31 ? 4 : VAGUE;
        }
        return unit.map(CalendarUnit::precision).orElse(VAGUE);
    }
}
