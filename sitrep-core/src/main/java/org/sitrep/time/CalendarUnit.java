package org.sitrep.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A unit of the calendar: where one begins, how it is counted on, and how TIMEX3 writes it. Weeks begin on Monday (ISO
 * 8601).
 */
enum CalendarUnit {
    DAY(1),
    WEEKEND(2),
    WEEK(3),
    MONTH(4),
    QUARTER(5),
    HALF(5),
    YEAR(5),
    DECADE(5),
    CENTURY(5);

    private final int precision;

    CalendarUnit(int precision) {
        this.precision = precision;
    }

    /** UCDP's date_prec. */
    int precision() {
        return precision;
    }

    /** The unit of a TIMEX3 duration code such as "W". */
    static CalendarUnit ofCode(String code) {
        return switch (code) {
            case "W", "F" -> WEEK;
            case "WE" -> WEEKEND;
            case "M" -> MONTH;
            case "Q" -> QUARTER;
            case "Y" -> YEAR;
            case "E" -> DECADE;
            case "C" -> CENTURY;
            default -> DAY;
        };
    }

    /** The first day of the unit that a day lies in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.first(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
            case HALF -> day.withDayOfYear(1).plusMonths(day.getMonthValue() > 6 ? 6 : 0);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** A day some units later, or earlier if negative. */
    LocalDate plus(LocalDate day, long units) {
        return switch (this) {
            case DAY -> day.plusDays(units);
            case WEEK, WEEKEND -> day.plusWeeks(units);
            case MONTH -> day.plusMonths(units);
            case QUARTER -> day.plusMonths(3 * units);
            case HALF -> day.plusMonths(6 * units);
            case YEAR -> day.plusYears(units);
            case DECADE -> day.plus(units, ChronoUnit.DECADES);
            case CENTURY -> day.plus(units, ChronoUnit.CENTURIES);
        };
    }

    /** The first day after the unit that begins on a day. */
    LocalDate after(LocalDate first) {
        return this == WEEKEND ? first.plusDays(2) : plus(first, 1);
    }

    /** The TIMEX3 value of the unit that a day lies in. */
    String value(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int weekYear = day.get(IsoFields.WEEK_BASED_YEAR);
        return switch (this) {
            case DAY -> day.toString();
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", weekYear, week);
            case WEEKEND -> String.format(Locale.ROOT, "%04d-W%02d-WE", weekYear, week);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", day.getYear(), day.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case DECADE -> String.format(Locale.ROOT, "%03d", day.getYear() / 10);
            case CENTURY -> String.format(Locale.ROOT, "%02d", day.getYear() / 100);
        };
    }

    /** The TIMEX3 value of a unit of which nothing is known. */
    String unknown() {
        return switch (this) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
