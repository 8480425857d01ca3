package org.sitrep.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention.Type;

/**
 * Days and months by their number and name: "Sept. 11, 2001", "3 April", "12 JAN 90", "2017-11-30", "12 to 15
 * November".
 */
final class CalendarDates {

    private static final int PIVOT = 50;
    private static final String WEEKDAY = "(?:{weekday}(?: ,)? )?";
    private static final String DAY = "(?:{day}|{ordinal})";
    private static final String YEAR = "(?: ?,)? (?:{year}|(?:' ?)?(?<short>\\d\\d))";
    private static final String RELATIVE_YEAR = "(?: ,)?(?: of)? (?<which>last|this|next|that|the same) year";

    /** "On 23 April 28 bodies were found": two digits that count what follows are no year. */
    private static final String COUNTED =
            "(?!was |has |as |does |says )(?:[a-z]*[a-z&&[^ius]]s|bodies|people|men|policemen|women|children|police)";

    private static final Pattern END_OF_SPAN = TimeLexicon.english()
            .compile("(?:and|to|until|till|through|-|–) {month}(?: of| ,)? (?:{year}|(?<which>last|this) year)");

    private CalendarDates() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        WEEKDAY + "(?:the )?" + DAY + "(?: of)? {month}(?:" + YEAR + "|" + RELATIVE_YEAR + ")",
                        CalendarDates::date),
                TimeRule.of(WEEKDAY + "(?:the )?" + DAY + "(?: of)? {month}", CalendarDates::date),
                TimeRule.of(
                        WEEKDAY + "(?:last )?{month} (?:the )?" + DAY + "(?:(?: ,)? {year}|" + RELATIVE_YEAR + ")",
                        CalendarDates::date),
                TimeRule.of(
                        WEEKDAY + "(?:(?<side>last|next|this past|this coming|this) )?{month} (?:the )?" + DAY,
                        CalendarDates::date),
                TimeRule.of(
                        "(?:(?:the )?month of )?{month}(?: of| ,)? (?:{year}|(?<which>last|this|next|that) year)",
                        CalendarDates::month),
                TimeRule.of(
                        "(?:(?:the )?month of )?(?:(?<which>last|this|next|this past|this coming|the same) )?{month}",
                        CalendarDates::month),
                TimeRule.of("(?<iso>\\d{4}-\\d\\d?-\\d\\d?)", CalendarDates::iso),
                TimeRule.of("(?<a>\\d\\d?)[-./](?<b>\\d\\d?)[-./](?<y>\\d{4}|\\d\\d)", CalendarDates::numeric),
                TimeRule.of(
                        "(?:the )?{day}(?: (?:-|–|to|and|through) |[-–])(?<last>3[01]|[12]\\d|0?[1-9]) (?:of )?{month}(?:(?: ,)? {year})?",
                        CalendarDates::range),
                TimeRule.of(
                        "{month} {day}(?: (?:-|–|to|through) |[-–])(?<last>3[01]|[12]\\d|0?[1-9])(?:(?: ,)? {year})?",
                        CalendarDates::range));
    }

    private static Optional<TimeValue> date(TimeMatch match, Surroundings around) {
        int month = match.number("month").orElseThrow();
        int day = dayOfMonth(match);
        if (day > 31) {
            return Optional.empty();
        }
        Optional<Integer> year = year(match, around);
        if (year.isPresent()) {
            boolean counts = match.text("short").isPresent() && around.precedes(COUNTED);
            return counts ? Optional.empty() : day(year.get(), month, day, DateBasis.EXPLICIT);
        }
        Optional<LocalDate> near = around.published()
                .flatMap(anchor -> ofWeekday(match, month, day, anchor)
                        .or(() -> nearest(month, day, anchor, tense(match, around))));
        return Optional.of(near.map(found -> TimeValue.of(CalendarUnit.DAY, found, DateBasis.EXPLICIT))
                .orElse(TimeValue.open(
                        String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), Type.DATE, DateBasis.EXPLICIT)));
    }

    /** The day of that name which is the weekday that stands beside it: "Monday, Oct. 26". */
    private static Optional<LocalDate> ofWeekday(TimeMatch match, int month, int day, LocalDate anchor) {
        return match.number("weekday")
                .flatMap(weekday -> Stream.of(0, -1, 1)
                        .flatMap(years -> safe(anchor.getYear() + years, month, day).stream())
                        .filter(found -> found.getDayOfWeek().getValue() == weekday)
                        .findFirst());
    }

    private static Tense tense(TimeMatch match, Surroundings around) {
        return match.text("side")
                .map(side -> side.equals("last") || side.equals("this past")
                        ? Tense.PAST
                        : side.equals("next") || side.equals("this coming") ? Tense.FUTURE : around.tense())
                .orElse(around.tense());
    }

    private static int dayOfMonth(TimeMatch match) {
        return match.text("day")
                .map(Integer::valueOf)
                .or(() -> match.number("ordinal"))
                .orElseThrow();
    }

    private static Optional<Integer> year(TimeMatch match, Surroundings around) {
        Optional<Integer> full = match.text("year").map(Integer::valueOf);
        Optional<Integer> pivoted = match.text("short").map(Integer::valueOf).map(CalendarDates::pivoted);
        return full.or(() -> pivoted).or(() -> relativeYear(match, around));
    }

    private static Optional<Integer> relativeYear(TimeMatch match, Surroundings around) {
        return match.text("which")
                .filter(which -> !which.equals("that"))
                .flatMap(which -> around.published().map(day -> day.getYear() + shift(which)));
    }

    private static int shift(String which) {
        return which.startsWith("last") ? -1 : which.startsWith("next") ? 1 : 0;
    }

    private static int pivoted(int twoDigits) {
        return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static Optional<TimeValue> day(int year, int month, int day, DateBasis basis) {
        return safe(year, month, day).map(found -> TimeValue.of(CalendarUnit.DAY, found, basis));
    }

    private static Optional<LocalDate> safe(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day of that name that the tense points at; with no tense, the one closest to the anchor. */
    static Optional<LocalDate> nearest(int month, int day, LocalDate anchor, Tense tense) {
        Optional<LocalDate> same = safe(anchor.getYear(), month, day);
        Optional<LocalDate> earlier = safe(anchor.getYear() - 1, month, day);
        Optional<LocalDate> later = safe(anchor.getYear() + 1, month, day);
        return switch (tense) {
            case PAST -> same.filter(found -> !found.isAfter(anchor)).or(() -> earlier);
            case FUTURE -> same.filter(found -> !found.isBefore(anchor)).or(() -> later);
            case UNKNOWN ->
                same.filter(found -> Math.abs(found.toEpochDay() - anchor.toEpochDay()) <= 183)
                        .or(() -> same.filter(found -> found.isAfter(anchor)).isPresent() ? earlier : later)
                        .or(() -> same);
        };
    }

    private static Optional<TimeValue> month(TimeMatch match, Surroundings around) {
        int month = match.number("month").orElseThrow();
        Optional<Integer> year = match.text("year").map(Integer::valueOf);
        if (year.isPresent()) {
            return Optional.of(
                    TimeValue.of(CalendarUnit.MONTH, LocalDate.of(year.get(), month, 1), DateBasis.EXPLICIT));
        }
        boolean yearSaid = match.all().endsWith(" year");
        if (yearSaid && relativeYear(match, around).isPresent()) {
            LocalDate first = LocalDate.of(relativeYear(match, around).orElseThrow(), month, 1);
            return Optional.of(TimeValue.of(CalendarUnit.MONTH, first, DateBasis.RELATIVE));
        }
        Tense tense = match.text("which")
                .map(which -> which.contains("last") || which.contains("past")
                        ? Tense.PAST
                        : which.contains("next") || which.contains("coming") ? Tense.FUTURE : around.tense())
                .orElse(around.tense());
        Optional<LocalDate> first = yearOfSpan(match, around)
                .flatMap(spanned -> safe(spanned, month, 1))
                .or(() -> around.published()
                        .map(day -> CalendarUnit.MONTH.first(day))
                        .flatMap(day -> nearest(month, 1, isLast(match) ? day.minusDays(1) : day, tense)));
        return Optional.of(first.map(found -> TimeValue.of(CalendarUnit.MONTH, found, DateBasis.EXPLICIT))
                .orElse(TimeValue.open(String.format(Locale.ROOT, "XXXX-%02d", month), Type.DATE, DateBasis.EXPLICIT)));
    }

    /** "Last May" in May is that of the year before. */
    private static boolean isLast(TimeMatch match) {
        return match.text("which").filter("last"::equals).isPresent();
    }

    /** "Between January and September this year", "from March to May 2020": both ends lie in the year named last. */
    private static Optional<Integer> yearOfSpan(TimeMatch match, Surroundings around) {
        if (match.text("which").isPresent() || !around.follows("between|from")) {
            return Optional.empty();
        }
        Matcher end = END_OF_SPAN.matcher(around.after().stripLeading());
        return end.lookingAt() && Integer.parseInt(match.value("month").orElseThrow()) <= endMonth(end)
                ? Optional.ofNullable(end.group("year"))
                        .map(Integer::valueOf)
                        .or(() -> around.published().map(day -> day.getYear() + shift(end.group("which"))))
                : Optional.empty();
    }

    private static int endMonth(Matcher end) {
        return TimeLexicon.english()
                .value("month", end.group("month"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static Optional<TimeValue> iso(TimeMatch match, Surroundings around) {
        String[] parts = match.all().split("-", -1);
        return day(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), DateBasis.EXPLICIT);
    }

    /** "11/30/2017" and "30/11/2017"; where both orders are possible the day stays unknown. */
    private static Optional<TimeValue> numeric(TimeMatch match, Surroundings around) {
        int a = Integer.parseInt(match.text("a").orElseThrow());
        int b = Integer.parseInt(match.text("b").orElseThrow());
        String digits = match.text("y").orElseThrow();
        int year = digits.length() == 2 ? pivoted(Integer.parseInt(digits)) : Integer.parseInt(digits);
        Optional<LocalDate> monthFirst = safe(year, a, b);
        Optional<LocalDate> dayFirst = safe(year, b, a);
        if (monthFirst.isPresent() && dayFirst.isPresent() && !monthFirst.equals(dayFirst)) {
            return Optional.of(
                    TimeValue.open(String.format(Locale.ROOT, "%04d-XX-XX", year), Type.DATE, DateBasis.EXPLICIT));
        }
        return monthFirst.or(() -> dayFirst).map(day -> TimeValue.of(CalendarUnit.DAY, day, DateBasis.EXPLICIT));
    }

    private static Optional<TimeValue> range(TimeMatch match, Surroundings around) {
        int month = match.number("month").orElseThrow();
        int from = Integer.parseInt(match.text("day").orElseThrow());
        int to = Integer.parseInt(match.text("last").orElseThrow());
        Optional<LocalDate> first = match.text("year")
                .map(Integer::valueOf)
                .map(year -> safe(year, month, from))
                .orElseGet(() -> around.published().flatMap(day -> nearest(month, from, day, around.tense())));
        return first.filter(day -> to > from).map(day -> {
            LocalDate last = day.plusDays(to - from);
            return TimeValue.days(day + "/" + last, day, last.plusDays(1), DateBasis.EXPLICIT);
        });
    }
}
