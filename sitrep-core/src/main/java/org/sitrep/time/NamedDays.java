package org.sitrep.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.LexiconTable;
import org.sitrep.mention.TimeMention.Type;

/** Feasts and other days with a name, from {@code named-days.tsv}: "Ramadan", "Christmas Eve", "Nowruz", "9/11". */
final class NamedDays {

    private static final String AROUND = "(?:(?<which>last|this|next) (?:year (?:'s )?)?)?";
    private static final int DAYS_OF_AN_ISLAMIC_YEAR = 354;

    private NamedDays() {}

    static List<TimeRule> rules() {
        List<TimeRule> rules = new ArrayList<>();
        for (LexiconTable.Row row : LexiconTable.shipped(NamedDays.class, "named-days.tsv")) {
            String template = AROUND + Pattern.quote(row.text("phrase")) + "(?:(?: ,| of)? {year})?";
            int length = Integer.parseInt(row.text("length"));
            rules.add(TimeRule.of(template, (match, around) -> value(match, around, row, length)));
        }
        return rules;
    }

    private static Optional<TimeValue> value(TimeMatch match, Surroundings around, LexiconTable.Row row, int length) {
        String day = row.text("day");
        if (row.text("rule").equals("day")) {
            return Optional.of(TimeValue.of(CalendarUnit.DAY, LocalDate.parse(day), DateBasis.EXPLICIT));
        }
        IntFunction<List<LocalDate>> inYear = year -> daysIn(year, row.text("rule"), day);
        Optional<LocalDate> first = match.text("year")
                .map(Integer::valueOf)
                .map(year -> inYear.apply(year).stream().findFirst())
                .orElseGet(() -> around.published()
                        .flatMap(anchor ->
                                near(inYear, anchor, match.text("which").orElse(""), around.tense(), length)));
        return Optional.of(first.map(start -> feast(start, length))
                .orElse(TimeValue.open("XXXX-XX-XX", Type.DATE, DateBasis.EXPLICIT)));
    }

    private static TimeValue feast(LocalDate start, int length) {
        return length == 1
                ? TimeValue.of(CalendarUnit.DAY, start, DateBasis.EXPLICIT)
                : TimeValue.days(
                        start + "/" + start.plusDays(length - 1L), start, start.plusDays(length), DateBasis.EXPLICIT);
    }

    private static Optional<LocalDate> near(
            IntFunction<List<LocalDate>> inYear, LocalDate anchor, String which, Tense tense, int length) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            days.addAll(inYear.apply(year));
        }
        if (which.equals("last") || which.isEmpty() && tense == Tense.PAST) {
            return days.stream()
                    .filter(day -> !day.isAfter(which.isEmpty() ? anchor : anchor.minusDays(length)))
                    .reduce((a, b) -> b);
        }
        if (which.equals("next") || which.isEmpty() && tense == Tense.FUTURE) {
            return days.stream()
                    .filter(day -> !day.plusDays(length - 1L).isBefore(anchor))
                    .findFirst();
        }
        return days.stream()
                .min(java.util.Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - anchor.toEpochDay())));
    }

    /** The days of a feast that fall into a year; an Islamic feast may fall into it twice. */
    private static List<LocalDate> daysIn(int year, String rule, String day) {
        return switch (rule) {
            case "fixed" -> List.of(LocalDate.parse(year + "-" + day));
            case "easter" -> List.of(easter(year).plusDays(Integer.parseInt(day)));
            case "nth" -> List.of(nth(year, day.split("-", -1)));
            default -> islamic(year, day.split("-", -1));
        };
    }

    private static LocalDate nth(int year, String[] monthWeekWeekday) {
        return LocalDate.of(year, Integer.parseInt(monthWeekWeekday[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(
                        Integer.parseInt(monthWeekWeekday[1]), DayOfWeek.of(Integer.parseInt(monthWeekWeekday[2]))));
    }

    private static List<LocalDate> islamic(int year, String[] monthDay) {
        List<LocalDate> days = new ArrayList<>();
        int about = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR_OF_ERA);
        for (int islamicYear = about; islamicYear <= about + 1 + 365 / DAYS_OF_AN_ISLAMIC_YEAR; islamicYear++) {
            LocalDate day = LocalDate.from(
                    HijrahDate.of(islamicYear, Integer.parseInt(monthDay[0]), Integer.parseInt(monthDay[1])));
            if (day.getYear() == year) {
                days.add(day);
            }
        }
        return days;
    }

    /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int marchDays = h + l - 7 * m + 114;
        return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
    }
}
