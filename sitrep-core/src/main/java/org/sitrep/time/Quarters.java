package org.sitrep.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention.Type;

/**
 * Quarters and halves of a year: "the third quarter", "third-quarter", "the first half of 2017", "the year-earlier
 * quarter".
 */
final class Quarters {

    private static final String YEAR =
            "(?:(?: of| ,)? (?:fiscal )?{year}|(?: of)? (?<which>last|this|next) (?:fiscal )?year)?";

    private static final int STILL_TALKED_OF_IN_MONTHS = 3;
    private static final String N = "(?<n>first|second|third|fourth|1st|2nd|3rd|4th|final)";

    private Quarters() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        "(?:the )?(?:fiscal )?(?<n>first|second|third|fourth|1st|2nd|3rd|4th|final|last) (?:fiscal )?quarter"
                                + YEAR,
                        Quarters::quarter),
                TimeRule.of("(?:the )?{year} " + N + " quarter", Quarters::quarter),
                TimeRule.of("(?<which>last|this|next) (?:fiscal )?year 's " + N + " quarter", Quarters::quarter),
                TimeRule.of("(?:the )?year (?:ago|earlier) " + N + " quarter", Quarters::quarterBefore),
                TimeRule.of("(?:the )?(?<n>first|second|1st|2nd) half" + YEAR, Quarters::half),
                TimeRule.of("(?:the )?(?:latest|most recent) (?:quarter|period)", Quarters::latest),
                TimeRule.of("the quarter", Quarters::same),
                TimeRule.of("(?:(?:the|a) )?year (?:earlier|ago)(?: (?:quarter|period))?", Quarters::yearEarlier),
                TimeRule.of(
                        "(?:the )?(?:same|corresponding|comparable) (?:quarter|period)(?: (?:of )?(?:last year|a year (?:earlier|ago)))?|(?:the )?year (?:earlier|ago) period|last year 's (?:quarter|period)",
                        Quarters::yearEarlier));
    }

    private static Optional<TimeValue> quarter(TimeMatch match, Surroundings around) {
        int number = switch (match.text("n").orElseThrow()) {
            case "first", "1st" -> 1;
            case "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            default -> 4;
        };
        boolean previous = match.text("n").orElseThrow().equals("last")
                && match.text("year").isEmpty()
                && match.text("which").isEmpty();
        return previous ? Optional.empty() : Optional.of(part(match, around, CalendarUnit.QUARTER, number, 3));
    }

    private static Optional<TimeValue> quarterBefore(TimeMatch match, Surroundings around) {
        return quarter(match, around)
                .flatMap(TimeValue::start)
                .map(first -> TimeValue.of(CalendarUnit.QUARTER, first.minusYears(1), DateBasis.RELATIVE));
    }

    private static Optional<TimeValue> half(TimeMatch match, Surroundings around) {
        boolean ofSomethingElse = around.precedes("of") && !around.precedes("of the year");
        boolean first = match.text("n").orElseThrow().matches("first|1st");
        return ofSomethingElse
                ? Optional.empty()
                : Optional.of(part(match, around, CalendarUnit.HALF, first ? 1 : 2, 6));
    }

    private static TimeValue part(TimeMatch match, Surroundings around, CalendarUnit unit, int number, int months) {
        Optional<Integer> explicit = match.text("year").map(Integer::valueOf);
        Optional<Integer> relative = match.text("which")
                .flatMap(which -> around.published()
                        .map(day -> day.getYear() + (which.equals("last") ? -1 : which.equals("next") ? 1 : 0)));
        int month = (number - 1) * months + 1;
        return explicit.or(() -> relative)
                .or(() -> around.published().map(day -> likelyYear(day, month, months, around.tense())))
                .map(year -> TimeValue.of(unit, LocalDate.of(year, month, 1), DateBasis.EXPLICIT))
                .orElse(TimeValue.open(
                        String.format(Locale.ROOT, "XXXX-%s%d", unit == CalendarUnit.HALF ? "H" : "Q", number),
                        Type.DATE,
                        DateBasis.EXPLICIT));
    }

    /** This year, unless the part lies wholly ahead in a clause about the past. */
    private static int likelyYear(LocalDate published, int month, int months, Tense tense) {
        boolean ahead = month > published.getMonthValue();
        boolean over = month + months + STILL_TALKED_OF_IN_MONTHS <= published.getMonthValue();
        return published.getYear() + (ahead && tense == Tense.PAST ? -1 : over && tense == Tense.FUTURE ? 1 : 0);
    }

    private static Optional<TimeValue> latest(TimeMatch match, Surroundings around) {
        boolean quarter = match.all().endsWith("quarter");
        return around.lastQuarter()
                .map(first -> TimeValue.of(CalendarUnit.QUARTER, first, DateBasis.RELATIVE))
                .or(() -> quarter ? Optional.of(around.relative(CalendarUnit.QUARTER, -1)) : Optional.empty());
    }

    private static Optional<TimeValue> same(TimeMatch match, Surroundings around) {
        return around.lastQuarter().map(first -> TimeValue.of(CalendarUnit.QUARTER, first, DateBasis.RELATIVE));
    }

    /** In a report about a quarter, "a year earlier" is that quarter of the year before. */
    private static Optional<TimeValue> yearEarlier(TimeMatch match, Surroundings around) {
        boolean ofQuarters = match.all().matches("(?:the )?(?:same|corresponding|comparable) .*");
        if (ofQuarters && around.lastQuarter().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(around.lastQuarter()
                .map(first -> TimeValue.of(CalendarUnit.QUARTER, first.minusYears(1), DateBasis.RELATIVE))
                .orElseGet(() -> around.relative(CalendarUnit.YEAR, -1)));
    }
}
