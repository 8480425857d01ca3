package org.sitrep.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.NumberWords;
import org.sitrep.mention.TimeMention.Type;

/**
 * Years, runs of years, decades and centuries: "2015", "fiscal 1989", "2011-2014", "the 1990s", "the late nineties",
 * "the 19th century".
 */
final class Years {

    private static final String PREPOSITION =
            "in|since|until|till|by|from|before|after|during|through|throughout|between|of|to|early|late|mid|fiscal|and|or|than in|as of|the|around|circa|back in";
    private static final String NOUN_OF_A_COUNT =
            "people|persons|men|women|children|troops|soldiers|fighters|families|houses|homes|miles|kilometers|kilometres|km|meters|metres|feet|tons|tonnes|dollars|shares|points|percent|%|jobs|workers|employees|years|days|hours|refugees|civilians|militants|others|cases|deaths|casualties|units|pounds|euros|rounds|vehicles|villages|schools";

    private Years() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        "(?:(?:the )?(?:fiscal|financial|calendar|year|the year|school year) (?:year )?)?{year}",
                        Years::year),
                TimeRule.of("{year}(?: ?[-–/] ?)(?<last>20\\d\\d|1[89]\\d\\d|\\d\\d)", Years::run),
                TimeRule.of("(?<last>1[5-9]\\d\\d|20\\d\\d)[-–/](?<short>\\d\\d)", Years::season),
                TimeRule.of(
                        "(?<century>nineteen|eighteen|twenty) (?:hundred (?:and )?)?(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?<ones>one|two|three|four|five|six|seven|eight|nine))?",
                        Years::spelled),
                TimeRule.of(
                        "(?<century>nineteen|twenty) (?<tens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)",
                        Years::spelled),
                TimeRule.of(
                        "(?:the )?(?:year|year 's) end|the full year|full year",
                        (match, around) -> Optional.of(around.relative(CalendarUnit.YEAR, 0))),
                TimeRule.of("(?:the )?(?<of>1[0-9]|20)(?<tens>\\d)0(?: ')?s", Years::decade),
                TimeRule.of("(?:the )?' ?(?<tens>\\d)0s|the (?<other>\\d)0s", Years::shortDecade),
                TimeRule.of("the {decade}", Years::namedDecade),
                TimeRule.of("(?:the )?{ordinal} century(?: (?<era>b\\.?c\\.?|b\\.?c\\.?e))?", Years::century));
    }

    private static Optional<TimeValue> year(TimeMatch match, Surroundings around) {
        boolean named = !match.all().matches("\\d+");
        boolean counted = around.precedes(NOUN_OF_A_COUNT)
                || around.follows(
                        "\\$|£|€|#|no|number|flight|than|some|about|nearly|almost|resolution|law|act|article");
        boolean bare = around.follows(PREPOSITION)
                || around.before().isEmpty()
                || !around.precedes("[a-z]+s(?: .*)?")
                || around.follows("'s|,|\\(|last|next");
        boolean clock = around.follows(ClockTimes.BARE_CLOCK);
        return named || !counted && !clock && bare
                ? Optional.of(of(
                        CalendarUnit.YEAR, Integer.parseInt(match.text("year").orElseThrow())))
                : Optional.empty();
    }

    private static TimeValue of(CalendarUnit unit, int year) {
        return TimeValue.of(unit, LocalDate.of(year, 1, 1), DateBasis.EXPLICIT);
    }

    /** A year in words, as in transcripts: "nineteen ninety-one". */
    private static Optional<TimeValue> spelled(TimeMatch match, Surroundings around) {
        String words = match.all().replaceFirst("^\\S+ (?:hundred (?:and )?)?", "");
        return NumberWords.english()
                .value(match.text("century").orElseThrow())
                .flatMap(hundreds ->
                        NumberWords.english().value(words).map(rest -> hundreds.intValue() * 100 + rest.intValue()))
                .filter(year -> around.follows(PREPOSITION))
                .map(year -> of(CalendarUnit.YEAR, year));
    }

    private static Optional<TimeValue> run(TimeMatch match, Surroundings around) {
        return run(match.text("year").orElseThrow(), match.text("last").orElseThrow());
    }

    private static Optional<TimeValue> season(TimeMatch match, Surroundings around) {
        return run(match.text("last").orElseThrow(), match.text("short").orElseThrow());
    }

    private static Optional<TimeValue> run(String first, String lastDigits) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(lastDigits.length() == 2 ? first.substring(0, 2) + lastDigits : lastDigits);
        return to <= from
                ? Optional.empty()
                : Optional.of(TimeValue.days(
                        from + "/" + to, LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1), DateBasis.EXPLICIT));
    }

    private static Optional<TimeValue> decade(TimeMatch match, Surroundings around) {
        return Optional.of(of(
                CalendarUnit.DECADE,
                Integer.parseInt(
                        match.text("of").orElseThrow() + match.text("tens").orElseThrow() + "0")));
    }

    private static Optional<TimeValue> shortDecade(TimeMatch match, Surroundings around) {
        boolean age = around.follows("in (?:his|her|their|its)|people in|temperatures in");
        int tens = Integer.parseInt(
                match.text("tens").or(() -> match.text("other")).orElseThrow());
        return age ? Optional.empty() : of(tens, around);
    }

    private static Optional<TimeValue> namedDecade(TimeMatch match, Surroundings around) {
        return of(match.number("decade").orElseThrow(), around);
    }

    /** The decade of the century that had it last before publication. */
    private static Optional<TimeValue> of(int tens, Surroundings around) {
        return Optional.of(around.published()
                .map(day -> {
                    int inThisCentury = day.getYear() / 100 * 100 + tens * 10;
                    return of(CalendarUnit.DECADE, inThisCentury > day.getYear() ? inThisCentury - 100 : inThisCentury);
                })
                .orElse(TimeValue.open("XX" + tens, Type.DATE, DateBasis.EXPLICIT)));
    }

    private static Optional<TimeValue> century(TimeMatch match, Surroundings around) {
        int century = match.number("ordinal").orElseThrow();
        return match.text("era").isPresent() || century < 2
                ? Optional.empty()
                : Optional.of(of(CalendarUnit.CENTURY, (century - 1) * 100));
    }
}
