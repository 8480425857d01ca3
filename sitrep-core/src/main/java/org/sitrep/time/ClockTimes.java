package org.sitrep.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention.Type;

/** Times of day: "10:30 a.m.", "1400 GMT", "9 o'clock", "dawn", "the early morning". */
final class ClockTimes {

    private static final String ZONE = "(?: (?:local time|{zone}|eastern(?: (?:standard|daylight))? time))?";
    private static final int HOURS = 24;

    /** What stands before four digits that are a time of day and no year. */
    static final String BARE_CLOCK = "at(?: (?:about|around|approximately|exactly|roughly|some))?";

    private ClockTimes() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        "(?:(?:about|around|shortly after|just after|shortly before|just before|nearly|approximately) )?(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? (?:o'clock )?(?<half>[ap]\\.m\\.)"
                                + ZONE,
                        ClockTimes::twelve),
                TimeRule.of(
                        "(?:about |around )?(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d)" + ZONE, ClockTimes::twentyFour),
                TimeRule.of("(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?: hours)? (?:{zone})", ClockTimes::twentyFour),
                TimeRule.of("(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?: hours)?", ClockTimes::bare),
                TimeRule.of(
                        "(?:(?:the )?(?:early|late|mid|earlier|later|predawn|pre) )?{partofday}(?: hours)?",
                        ClockTimes::part),
                TimeRule.of("(?:the )?(?:early|late) hours of|the small hours", (match, around) -> Optional.empty()));
    }

    private static Optional<TimeValue> twelve(TimeMatch match, Surroundings around) {
        int hour = Integer.parseInt(match.text("h").orElseThrow());
        boolean afternoon = match.text("half").orElseThrow().startsWith("p");
        return hour > 12 ? Optional.empty() : clock(hour % 12 + (afternoon ? 12 : 0), match.text("m"), around);
    }

    private static Optional<TimeValue> twentyFour(TimeMatch match, Surroundings around) {
        int hour = Integer.parseInt(match.text("h").orElseThrow());
        boolean decimal = match.all().matches("\\d{1,2}\\.\\d\\d");
        boolean score = around.follows("won|lost|beat|ratio|verse|surah|matthew|chapter");
        return hour >= HOURS || decimal || score ? Optional.empty() : clock(hour, match.text("m"), around);
    }

    /** "At about 1500", as armed forces and news agencies write it: no year begins "at" somewhere. */
    private static Optional<TimeValue> bare(TimeMatch match, Surroundings around) {
        return around.follows(BARE_CLOCK) ? twentyFour(match, around) : Optional.empty();
    }

    private static Optional<TimeValue> clock(int hour, Optional<String> minutes, Surroundings around) {
        return Optional.of(today(around).at(String.format(Locale.ROOT, "T%02d:%s", hour, minutes.orElse("00"))));
    }

    /** The day of publication as a value; which day is meant is not said, so there are no days. */
    private static TimeValue today(Surroundings around) {
        String day = around.published().map(Object::toString).orElse(CalendarUnit.DAY.unknown());
        return TimeValue.open(day, Type.TIME, DateBasis.RELATIVE);
    }

    private static Optional<TimeValue> part(TimeMatch match, Surroundings around) {
        boolean time = around.follows(
                "at|by|before|after|since|until|around|about|near|towards|toward|in the|during the|the|just before|of|every|that|one|from|early|late|since|till");
        boolean named = match.all().matches(".*(noon|midnight|dawn|hours)")
                || match.all().contains(" ");
        boolean compound =
                around.follows("the") && !around.follows("(?:in|during|through|throughout|for|of|into|on|by) the")
                        || around.follows("of") && !around.follows("(?:dead|middle|hours|night) of");
        return (time && !compound) || (named && match.all().contains(" "))
                ? Optional.of(today(around).at(match.value("partofday").orElseThrow()))
                : Optional.empty();
    }
}
