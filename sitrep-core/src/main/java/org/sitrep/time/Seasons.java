package org.sitrep.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention.Type;

/** Seasons of the northern half of the earth, by whole months: "last spring", "the winter of 2015", "this summer". */
final class Seasons {

    private Seasons() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of("(?:the )?{season}(?: of| ,)? {year}", Seasons::dated),
                TimeRule.of("(?:the )?(?:{deictic}|this past) {season}", Seasons::relative),
                TimeRule.of("(?:the )?{season}(?: of)? (?:{deictic} year)", Seasons::relativeYear),
                TimeRule.of("the (?:spring|summer|autumn|winter|fall)|(?:spring|summer|autumn|winter)", Seasons::bare));
    }

    private static TimeValue of(int year, String season) {
        int month = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate first = LocalDate.of(year, month, 1);
        return TimeValue.days(year + "-" + season, first, first.plusMonths(3), DateBasis.EXPLICIT);
    }

    private static Optional<TimeValue> dated(TimeMatch match, Surroundings around) {
        return Optional.of(of(
                Integer.parseInt(match.text("year").orElseThrow()),
                match.value("season").orElseThrow()));
    }

    private static Optional<TimeValue> relative(TimeMatch match, Surroundings around) {
        int shift = match.number("deictic").orElse(match.all().contains("past") ? -1 : 0);
        String season = match.value("season").orElseThrow();
        return Optional.of(near(season, around, shift < 0 ? Tense.PAST : shift > 0 ? Tense.FUTURE : Tense.UNKNOWN));
    }

    /** The season that ended last, the one that comes next, or the one of this year. */
    private static TimeValue near(String season, Surroundings around, Tense tense) {
        return around.published()
                .map(day -> {
                    TimeValue thisYear = of(day.getYear(), season);
                    boolean over = !day.isBefore(thisYear.end().orElseThrow());
                    boolean ahead = day.isBefore(thisYear.start().orElseThrow());
                    boolean inWinter = season.equals("WI") && day.getMonthValue() < 3;
                    return switch (tense) {
                        case PAST -> over ? thisYear : of(day.getYear() - 1, season);
                        case FUTURE -> ahead ? thisYear : of(day.getYear() + 1, season);
                        case UNKNOWN -> inWinter ? of(day.getYear() - 1, season) : thisYear;
                    };
                })
                .orElse(TimeValue.open("XXXX-" + season, Type.DATE, DateBasis.RELATIVE));
    }

    private static Optional<TimeValue> relativeYear(TimeMatch match, Surroundings around) {
        int shift = match.number("deictic").orElse(0);
        return around.published()
                .map(day -> of(day.getYear() + shift, match.value("season").orElseThrow()));
    }

    private static Optional<TimeValue> bare(TimeMatch match, Surroundings around) {
        boolean article = match.all().startsWith("the ");
        boolean time = around.follows(
                article
                        ? "in|during|since|until|by|over|through|throughout|for|late in|early in|before|after"
                        : "in|during|since|until|by|late|early|mid|before|after");
        String word = match.all().replace("the ", "");
        return time
                ? TimeLexicon.english()
                        .value("season", word)
                        .map(season -> near(season, around, around.tense() == Tense.PAST ? Tense.PAST : Tense.UNKNOWN))
                : Optional.empty();
    }
}
