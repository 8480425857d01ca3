package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import org.sitrep.mention.NumberWords;

/** What happens again and again: "daily", "every Friday", "twice a week", "every two months", "Mondays". */
final class Recurrences {

    private Recurrences() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of("{adverb}", (match, around) -> match.value("adverb").map(TimeValue::set)),
                TimeRule.of(
                        "(?:every|each) (?:single )?{unit}",
                        (match, around) -> match.value("unit")
                                .map(code ->
                                        TimeValue.set(Durations.value("1", code).replace("P1WE", "XXXX-WXX-WE")))),
                TimeRule.of("(?:every|each) {number} {units}", Recurrences::everySeveral),
                TimeRule.of(
                        "every other {unit}",
                        (match, around) -> match.value("unit").map(code -> TimeValue.set(Durations.value("2", code)))),
                TimeRule.of(
                        "(?:every|each) {weekday}(?: {partofday})?",
                        (match, around) -> weekday(match, match.number("weekday"))),
                TimeRule.of("{weekdays}", (match, around) -> weekday(match, match.number("weekdays"))),
                TimeRule.of(
                        "(?:every|each) {partofday}",
                        (match, around) -> match.value("partofday")
                                .map(part -> TimeValue.set("XXXX-XX-XXT" + part.replace("T", "")))),
                TimeRule.of(
                        "(?:every|each) {month}",
                        (match, around) -> match.number("month")
                                .map(month -> TimeValue.set(String.format(java.util.Locale.ROOT, "XXXX-%02d", month)))),
                TimeRule.of(
                        "every {season}",
                        (match, around) -> match.value("season").map(season -> TimeValue.set("XXXX-" + season))),
                TimeRule.of("(?:once|twice|times) (?:a|an|per|each) {unit}", Recurrences::rate),
                TimeRule.of("(?:a|an|per) {unit}", Recurrences::perUnit));
    }

    private static Optional<TimeValue> everySeveral(TimeMatch match, Surroundings around) {
        return match.text("number")
                .flatMap(NumberWords.english()::value)
                .flatMap(number ->
                        match.value("units").map(code -> TimeValue.set(Durations.value(number.toPlainString(), code))));
    }

    private static Optional<TimeValue> weekday(TimeMatch match, Optional<Integer> weekday) {
        Optional<String> part = match.value("partofday");
        return weekday.map(day ->
                TimeValue.set("XXXX-WXX-" + day + part.map(code -> "T" + code).orElse("")));
    }

    private static Optional<TimeValue> rate(TimeMatch match, Surroundings around) {
        return match.value("unit").map(code -> TimeValue.set(Durations.value("1", code)));
    }

    /** "80 trucks a day" is a rate, "a day" elsewhere a length. */
    private static Optional<TimeValue> perUnit(TimeMatch match, Surroundings around) {
        boolean rate = match.all().startsWith("per ")
                || around.follows(
                        "(?:[\\d.,]+|million|billion|thousand|hundred|percent|%|dollars|cents)(?: [a-z]+s?)?");
        String code = match.value("unit").orElseThrow();
        return rate && !code.equals("TS") && !around.precedes("ago|earlier|later|before|after|old")
                ? Optional.of(TimeValue.set(Durations.value("1", code)))
                : Optional.empty();
    }
}
