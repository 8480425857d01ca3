package org.sitrep.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions that stand side by side and mean one time: "Monday night", "the night of 3 April", "10 a.m. Friday",
 * "late 2015".
 */
final class Joining {

    private static final Pattern PART_AFTER =
            TimeLexicon.english().compile("(?:(?:early|late|at|in the) )?(?:local )?{partofday}");
    private static final Pattern PART_BEFORE = TimeLexicon.english()
            .compile("(?:the )?(?:early |late )?(?:(?:hours|morning hours) of )?(?:the )?{partofday} (?:of|on)");

    private Joining() {}

    /** The expression with the part of the day or of the year that stands beside it. */
    static TimeExpression widened(TimeExpression found, String line) {
        if (found.value().isDay()) {
            return withPartAfter(found, line)
                    .or(() -> withPartBefore(found, line))
                    .or(() -> VagueParts.english().widened(found, line))
                    .orElse(found);
        }
        return VagueParts.english().widened(found, line).orElse(found);
    }

    private static Optional<TimeExpression> withPartAfter(TimeExpression found, String line) {
        Matcher part = PART_AFTER.matcher(line);
        boolean beside = part.find(found.to()) && part.start() == found.to() + 1;
        return beside
                ? TimeLexicon.english()
                        .value("partofday", part.group("partofday"))
                        .map(code -> new TimeExpression(
                                found.from(), part.end(), found.value().at(code)))
                : Optional.empty();
    }

    private static Optional<TimeExpression> withPartBefore(TimeExpression found, String line) {
        Matcher part = PART_BEFORE.matcher(line.substring(0, Math.max(0, found.from() - 1)));
        Optional<TimeExpression> joined = Optional.empty();
        while (part.find()) {
            if (part.end() == found.from() - 1) {
                int from = part.start();
                joined = TimeLexicon.english()
                        .value("partofday", part.group("partofday"))
                        .map(code -> new TimeExpression(
                                from, found.to(), found.value().at(code)));
            }
        }
        return joined;
    }

    /** Two neighbours as one, if one is a time of day and the other its day. */
    static Optional<TimeExpression> joined(TimeExpression left, TimeExpression right, String line) {
        String between = line.substring(left.to(), right.from());
        if (between.matches(" (?:, )?") && isClock(left.value()) && isPartOfOneDay(right.value())) {
            return Optional.of(new TimeExpression(
                    left.from(), right.to(), wholeDay(right.value()).at(time(left.value()))));
        }
        if (between.equals(" ") && left.value().isDay() && isClock(right.value())) {
            return Optional.of(
                    new TimeExpression(left.from(), right.to(), left.value().at(time(right.value()))));
        }
        return Optional.empty();
    }

    /** A time of day whose day is named beside it but apart: "9 a.m. on Tuesday", "Tuesday at 9 a.m.". */
    static Optional<TimeExpression> dated(TimeExpression clock, TimeExpression day, String between) {
        boolean beside = between.matches(" (?:local time )?(?:on|,) | (?:, )?at (?:about |around )?");
        return beside && isClock(clock.value()) && day.value().isDay()
                ? Optional.of(
                        new TimeExpression(clock.from(), clock.to(), day.value().at(time(clock.value()))))
                : Optional.empty();
    }

    /** A day, or a part of one that a clock may tell more closely: "2100 last night". */
    private static boolean isPartOfOneDay(TimeValue value) {
        return value.isDay()
                || value.start().isPresent()
                        && value.unit().filter(CalendarUnit.DAY::equals).isPresent();
    }

    private static TimeValue wholeDay(TimeValue value) {
        int part = value.value().indexOf('T');
        return part < 0 ? value : value.withValue(value.value().substring(0, part));
    }

    private static boolean isClock(TimeValue value) {
        return value.value().contains("T")
                && value.type() == org.sitrep.mention.TimeMention.Type.TIME
                && value.start().isEmpty();
    }

    private static String time(TimeValue value) {
        return value.value().substring(value.value().indexOf('T'));
    }
}
