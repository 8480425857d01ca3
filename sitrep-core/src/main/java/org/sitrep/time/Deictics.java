package org.sitrep.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention.Type;

/**
 * Days, weeks, months and years named from where the writer stands: "yesterday", "Monday", "last month", "earlier this
 * week", "over the weekend".
 */
final class Deictics {

    private Deictics() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of("today|this day", (match, around) -> day(around, 0)),
                TimeRule.of("yesterday", (match, around) -> day(around, -1)),
                TimeRule.of("tomorrow", (match, around) -> day(around, 1)),
                TimeRule.of("(?:the )?day before yesterday", (match, around) -> day(around, -2)),
                TimeRule.of("(?:the )?day after tomorrow", (match, around) -> day(around, 2)),
                TimeRule.of("(?:earlier )?(?:today|this) {partofday}", (match, around) -> part(match, around, 0)),
                TimeRule.of("(?:last|yesterday) {partofday}", (match, around) -> part(match, around, -1)),
                TimeRule.of("tomorrow {partofday}", (match, around) -> part(match, around, 1)),
                TimeRule.of("tonight", (match, around) -> day(around, 0).map(day -> day.at("NI"))),
                TimeRule.of("overnight", (match, around) -> day(around, 0).map(day -> day.at("NI"))),
                TimeRule.of(
                        "(?:(?<which>last|next|this|this past|this coming|this last|the following|the previous|that|the same) )?{weekday}",
                        Deictics::weekday),
                TimeRule.of("{weekday} (?<week>last|this|next) week", Deictics::weekdayOfWeek),
                TimeRule.of(
                        "(?<whole>earlier|later|later on|earlier on|sometime|some time) {deictic} {unit}",
                        Deictics::partOfUnit),
                TimeRule.of("(?:the |this )?{deictic} (?:fiscal |calendar |academic |school )?{unit}", Deictics::unit),
                TimeRule.of(
                        "the first (?:day )?of the month",
                        (match, around) -> Optional.of(
                                around.relative(CalendarUnit.MONTH, 0).firstDay())),
                TimeRule.of("the weekend", (match, around) -> Optional.of(weekend(around))),
                TimeRule.of("(?:the|this|that same|the same|that) (?<same>day|week|month|year)", Deictics::sameUnit),
                TimeRule.of(
                        "(?:the )?(?<step>next|following|previous|preceding) (?<same>day|morning|evening|afternoon|night)|(?:the )?(?<other>day|night) (?<side>before|after|earlier|later)",
                        Deictics::neighbour));
    }

    private static Optional<TimeValue> day(Surroundings around, int days) {
        return Optional.of(around.relative(CalendarUnit.DAY, days));
    }

    private static Optional<TimeValue> part(TimeMatch match, Surroundings around, int days) {
        return day(around, days).map(day -> day.at(match.value("partofday").orElseThrow()));
    }

    private static Optional<TimeValue> weekday(TimeMatch match, Surroundings around) {
        DayOfWeek weekday = DayOfWeek.of(match.number("weekday").orElseThrow());
        String which = match.text("which").orElse("");
        Optional<LocalDate> day = around.published()
                .map(anchor -> which.matches("last|this past|the previous|this last")
                        ? anchor.with(TemporalAdjusters.previous(weekday))
                        : which.matches("next|the following|this coming")
                                ? anchor.with(TemporalAdjusters.next(weekday))
                                : nearest(weekday, anchor, around.tense()));
        return Optional.of(day.map(found -> TimeValue.of(CalendarUnit.DAY, found, DateBasis.RELATIVE))
                .orElse(TimeValue.open("XXXX-WXX-" + weekday.getValue(), Type.DATE, DateBasis.RELATIVE)));
    }

    /** A report names the days of the past week by their names alone; the future only where the verb says so. */
    private static LocalDate nearest(DayOfWeek weekday, LocalDate anchor, Tense tense) {
        return anchor.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
    }

    private static Optional<TimeValue> weekdayOfWeek(TimeMatch match, Surroundings around) {
        int weeks = switch (match.text("week").orElseThrow()) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        int weekday = match.number("weekday").orElseThrow();
        return Optional.of(around.published()
                .map(day -> CalendarUnit.WEEK.first(day).plusWeeks(weeks).plusDays(weekday - 1L))
                .map(day -> TimeValue.of(CalendarUnit.DAY, day, DateBasis.RELATIVE))
                .orElse(TimeValue.open("XXXX-WXX-" + weekday, Type.DATE, DateBasis.RELATIVE)));
    }

    private static Optional<TimeValue> unit(TimeMatch match, Surroundings around) {
        String code = match.value("unit").orElseThrow();
        int shift = match.number("deictic").orElseThrow();
        if (code.startsWith("T")) {
            return Optional.of(TimeValue.duration("P" + code.charAt(0) + "1" + code.charAt(1)));
        }
        if (code.equals("F")) {
            return Optional.of(TimeValue.duration("P2W"));
        }
        boolean running = match.all().matches("(?:the )past .*");
        if (running && !code.equals("WE")) {
            return Optional.of(Durations.past(around, 1, code));
        }
        CalendarUnit counted = CalendarUnit.ofCode(code);
        if (match.all().matches("(?:the )?(?:following|previous|preceding) .*")
                && around.told(counted).isPresent()) {
            return Optional.of(
                    TimeValue.of(counted, counted.plus(around.told(counted).get(), shift), DateBasis.RELATIVE));
        }
        boolean story = code.equals("D") && shift != 0;
        if (story) {
            return Optional.empty();
        }
        return Optional.of(
                code.equals("WE") && shift <= 0
                        ? shift == 0 ? weekend(around) : lastWeekend(around)
                        : around.relative(CalendarUnit.ofCode(code), shift));
    }

    private static TimeValue lastWeekend(Surroundings around) {
        return around.relative(CalendarUnit.WEEKEND, -1);
    }

    /**
     * The weekend at hand: the one of publication, or the one before it in the days that follow, unless the clause
     * looks ahead.
     */
    private static TimeValue weekend(Surroundings around) {
        boolean ahead = around.tense() == Tense.FUTURE
                || around.published()
                        .filter(day -> day.getDayOfWeek().getValue() > 5)
                        .isPresent();
        return around.relative(CalendarUnit.WEEKEND, ahead ? 0 : -1);
    }

    /** "Earlier this month" runs to the day of publication, "later this month" from it. */
    private static Optional<TimeValue> partOfUnit(TimeMatch match, Surroundings around) {
        return unit(match, around).map(whole -> {
            boolean thisUnit = match.number("deictic").orElseThrow() == 0;
            String side = match.text("whole").orElseThrow();
            if (!thisUnit || whole.start().isEmpty()) {
                return whole;
            }
            return side.startsWith("earlier")
                    ? whole.from(whole.start(), around.published().map(day -> day.plusDays(1)))
                    : side.startsWith("later") ? whole.from(around.published(), whole.end()) : whole;
        });
    }

    private static Optional<TimeValue> sameUnit(TimeMatch match, Surroundings around) {
        CalendarUnit unit =
                CalendarUnit.valueOf(match.text("same").orElseThrow().toUpperCase(java.util.Locale.ROOT));
        String words = match.all();
        if (words.startsWith("that") || words.startsWith("the same")) {
            return around.told(unit).map(day -> TimeValue.of(unit, day, DateBasis.RELATIVE));
        }
        boolean edge =
                unit != CalendarUnit.DAY && around.follows("(?:beginning|start|middle|end|close|outset|week) of");
        if (edge) {
            return Optional.of(around.relative(unit, 0));
        }
        boolean wholeYear = words.equals("the year")
                && !around.precedes("ended|ending|end|that|when|of|since|to|and|\\d+|before|after|earlier");
        return wholeYear ? Optional.of(around.relative(CalendarUnit.YEAR, 0)) : Optional.empty();
    }

    private static Optional<TimeValue> neighbour(TimeMatch match, Surroundings around) {
        String words = match.all();
        boolean forth = words.matches(".*(next|following|after|later).*");
        Optional<TimeValue> day = (forth ? around.countedOn() : around.lastDay())
                .map(last -> TimeValue.of(CalendarUnit.DAY, last.plusDays(forth ? 1 : -1), DateBasis.RELATIVE));
        boolean article = words.startsWith("the ") || words.matches("day (earlier|later)");
        if (!article) {
            return Optional.empty();
        }
        TimeValue value = day.orElse(TimeValue.open(CalendarUnit.DAY.unknown(), Type.DATE, DateBasis.RELATIVE));
        String part = words.replaceAll(".*(morning|evening|afternoon|night).*", "$1");
        return Optional.of(
                TimeLexicon.english().value("partofday", part).map(value::at).orElse(value));
    }
}
