package org.sitrep.syntax;

import java.util.Locale;
import java.util.Set;

/** The English names of days of the week and of months (ISO 8601) and of time zones, told by their words alone. */
public final class CalendarNames {

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> ZONES = GrammarWords.of("time-zone");

    private CalendarNames() {}

    /** Whether a word, in any letter case, names a day of the week. */
    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, in any letter case, names a day of the week or a month. */
    public static boolean isDayOrMonth(String word) {
        return isWeekday(word) || MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, in any letter case, names a time zone that stands behind an hour. */
    public static boolean isTimeZone(String word) {
        return ZONES.contains(word.toLowerCase(Locale.ROOT));
    }
}
