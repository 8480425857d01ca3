package org.sitrep.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.NumberWords;
import org.sitrep.mention.TimeMention.Type;

/**
 * Lengths of time and points counted by them: "three months", "for three months now", "nearly two years ago", "two days
 * later", "within a year".
 */
final class Durations {

    private static final String HEDGE = "(?:{hedge} )?";
    private static final String COUNT = HEDGE
            + "(?:(?<deictic>the last|the past|the previous|the next|the first|the final|the coming|last|past|next|first|previous|these|those|the) )?(?:{hedge2} )?(?:{number}|{vaguenumber}) (?:{units}|{unit})";
    private static final String SIMPLE = HEDGE + "(?:{number}|{vaguenumber}) (?:more )?(?:{units}|{unit})";

    private Durations() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        COUNT.replace("{hedge2}", "(?:more than|nearly|almost|about)")
                                + "(?: and a half| or (?:so|more))?",
                        Durations::length),
                TimeRule.of("(?:{vague}){units}".replace("{vague}", ""), Durations::bare),
                TimeRule.of(
                        SIMPLE
                                + " (?<way>ago|earlier|before|previously|later|hence|from now|after that|afterwards|afterward)",
                        Durations::point),
                TimeRule.of("(?:{number}|{vaguenumber}) (?:{units}|{unit}) now", Durations::untilNow),
                TimeRule.of(
                        "(?:the )?(?<deictic>last|past|next|recent|coming|previous) {units}", Durations::vagueStretch),
                TimeRule.of(
                        "half an hour|a half hour|half hour",
                        (match, around) -> Optional.of(TimeValue.duration("PT30M"))),
                TimeRule.of("(?:a|one) and a half {units}|a {unit} and a half", Durations::oneAndAHalf),
                TimeRule.of(
                        "{number} night|{number2} nights".replace("{number2}", "(?<n>two|three|four|five|\\d+)"),
                        Durations::nights));
    }

    private static Optional<TimeValue> length(TimeMatch match, Surroundings around) {
        String code = match.value("units").or(() -> match.value("unit")).orElseThrow();
        Optional<String> number = number(match);
        boolean notAMeasure = around.precedes("old|of age|olds") || number.isEmpty() || code.equals("WE");
        boolean plainUnit =
                match.text("unit").isPresent() && match.text("number").isEmpty();
        boolean rate = match.all().matches("an? (?:second|minute|hour|quarter)") && code.equals("TS");
        boolean quarterOf =
                code.equals("Q") && (match.all().matches("(?:.* )?an? quarter|(?:.*)(?:one|three) quarters?"));
        if (notAMeasure || plainUnit || rate || quarterOf || isDecimalPartOfName(match, around)) {
            return Optional.empty();
        }
        String value = value(number.get(), code);
        String deictic = match.text("deictic").orElse("");
        if (deictic.matches("the last|the past|the previous|last|past|previous")
                && !number.get().equals("X")) {
            return Optional.of(past(around, Integer.parseInt(wholeOr(number.get(), "0")), code, value));
        }
        if (deictic.matches("the next|next|the coming") && !number.get().equals("X")) {
            return Optional.of(next(around, number.get(), code, value));
        }
        boolean within = around.follows("within|in")
                && around.tense() == Tense.FUTURE
                && !number.get().equals("X");
        return Optional.of(within ? next(around, number.get(), code, value) : TimeValue.duration(value));
    }

    private static boolean isDecimalPartOfName(TimeMatch match, Surroundings around) {
        return match.all().matches("(?:an? )(?:second)")
                || around.follows("\\$|no|number") && match.all().matches("\\d.*");
    }

    /** The number as TIMEX3 writes it: digits, a decimal fraction, or X. */
    private static Optional<String> number(TimeMatch match) {
        Optional<String> vague = match.value("vaguenumber");
        return vague.isPresent()
                ? vague
                : match.text("number")
                        .flatMap(NumberWords.english()::value)
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString);
    }

    private static String wholeOr(String number, String other) {
        return number.matches("\\d{1,6}") ? number : other;
    }

    static String value(String number, String code) {
        if (code.startsWith("T")) {
            if (number.equals("24") && code.equals("TH")) {
                return "P1D";
            }
            return number.equals("0.5") && code.equals("TH") ? "PT30M" : "PT" + number + code.charAt(1);
        }
        boolean halfYear = number.equals("0.5") && code.equals("Y");
        boolean halfDecade = number.equals("0.5") && code.equals("E");
        boolean halfCentury = number.equals("0.5") && code.equals("C");
        if (code.equals("F")) {
            return "P" + (number.equals("X") ? "X" : Integer.toString(2 * Integer.parseInt(wholeOr(number, "1"))))
                    + "W";
        }
        return halfYear ? "P6M" : halfDecade ? "P5Y" : halfCentury ? "P50Y" : "P" + number + code;
    }

    static TimeValue past(Surroundings around, int number, String code) {
        return past(around, number, code, value(Integer.toString(number), code));
    }

    /** A stretch that ends with the day of publication; "for the past month" is still running, so its end is open. */
    private static TimeValue past(Surroundings around, int number, String code, String value) {
        Optional<LocalDate> start = around.published().flatMap(day -> minus(day, number, code));
        boolean running = around.follows("for|since");
        Optional<LocalDate> end =
                running ? Optional.empty() : around.published().map(day -> day.plusDays(1));
        return TimeValue.duration(value).from(start, start.isPresent() ? end : Optional.empty());
    }

    private static TimeValue next(Surroundings around, String number, String code, String value) {
        int count = Integer.parseInt(wholeOr(number, "0"));
        Optional<LocalDate> end =
                around.published().flatMap(day -> minus(day, -count, code)).map(day -> day.plusDays(1));
        return TimeValue.duration(value).from(end.isPresent() ? around.published() : Optional.empty(), end);
    }

    private static Optional<LocalDate> minus(LocalDate day, int number, String code) {
        if (number == 0) {
            return Optional.empty();
        }
        if (code.startsWith("T")) {
            int days = code.equals("TH") ? (Math.abs(number) + 23) / 24 : 1;
            return Optional.of(day.minusDays(number < 0 ? -days : days));
        }
        int weeks = code.equals("F") ? 2 * number : number;
        return Optional.of(CalendarUnit.ofCode(code).plus(day, -weeks));
    }

    private static Optional<TimeValue> bare(TimeMatch match, Surroundings around) {
        String code = match.value("units").orElseThrow();
        boolean counted = around.follows("[\\d.,]+|every|each|these|those|per|of the|his|her|their|seven|old")
                || code.equals("WE")
                || around.precedes("old|of age");
        boolean partOfDay = code.equals("TH") && around.follows("early|small|late|wee|morning|evening|night");
        boolean unusual = partOfDay || code.equals("TS") || code.equals("Q");
        return counted || unusual ? Optional.empty() : Optional.of(TimeValue.duration(value("X", code)));
    }

    private static Optional<TimeValue> point(TimeMatch match, Surroundings around) {
        String code = match.value("units").or(() -> match.value("unit")).orElseThrow();
        Optional<String> number = number(match);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean later = match.text("way").orElseThrow().matches("later|hence|from now|after.*");
        int count = Integer.parseInt(wholeOr(number.get(), "0"));
        if (count == 0) {
            return Optional.of(vaguePoint(match, number.get(), code, later));
        }
        boolean ago = match.text("way").orElseThrow().matches("ago|hence|from now");
        Optional<LocalDate> anchor = ago || !code.equals("D") && !later
                ? around.published()
                : code.equals("D") ? around.countedOn() : around.told(CalendarUnit.ofCode(code));
        String way = match.text("way").orElseThrow();
        if (way.equals("before") && !around.after().matches("(?: [,.;:)]| *$).*")) {
            return Optional.empty();
        }
        return Optional.of(anchor.map(day -> counted(day, later ? count : -count, code, match))
                .orElse(
                        ago
                                ? TimeValue.open(unknown(code), Type.DATE, DateBasis.RELATIVE)
                                : TimeValue.duration(value(number.get(), code))));
    }

    private static String unknown(String code) {
        return CalendarUnit.ofCode(code).unknown();
    }

    private static TimeValue vaguePoint(TimeMatch match, String number, String code, boolean later) {
        boolean fraction = number.equals("0.5") || number.contains(".");
        return fraction && !match.text("way").orElseThrow().equals("ago")
                ? TimeValue.duration(value(number, code))
                : TimeValue.open(later ? "FUTURE_REF" : "PAST_REF", Type.DATE, DateBasis.RELATIVE);
    }

    private static TimeValue counted(LocalDate anchor, int count, String code, TimeMatch match) {
        if (code.startsWith("T")) {
            return TimeValue.duration(value(Integer.toString(Math.abs(count)), code));
        }
        CalendarUnit unit = CalendarUnit.ofCode(code);
        LocalDate point = unit.plus(anchor, code.equals("F") ? 2L * count : count);
        TimeValue value = TimeValue.of(unit, point, DateBasis.RELATIVE);
        return match.text("hedge")
                .flatMap(hedge -> TimeLexicon.english().value("hedge", hedge))
                .filter(hedge -> unit == CalendarUnit.YEAR)
                .map(hedge -> value.from(Optional.of(hedgedStart(point, hedge)), Optional.of(hedgedEnd(point, hedge))))
                .orElse(value);
    }

    /** A hedged count of years means some months on either side, one more on the side that the hedge leans to. */
    private static LocalDate hedgedStart(LocalDate point, String hedge) {
        return CalendarUnit.MONTH.first(point).minusMonths(hedge.equals("over") ? 6 : 1);
    }

    private static LocalDate hedgedEnd(LocalDate point, String hedge) {
        return CalendarUnit.MONTH.first(point).plusMonths(hedge.equals("nearly") ? 3 : hedge.equals("over") ? 1 : 2);
    }

    private static Optional<TimeValue> untilNow(TimeMatch match, Surroundings around) {
        String code = match.value("units").or(() -> match.value("unit")).orElseThrow();
        return number(match).map(number -> {
            Optional<LocalDate> start =
                    around.published().flatMap(day -> minus(day, Integer.parseInt(wholeOr(number, "0")), code));
            return TimeValue.duration(value(number, code)).from(start, Optional.empty());
        });
    }

    private static Optional<TimeValue> vagueStretch(TimeMatch match, Surroundings around) {
        String code = match.value("units").orElseThrow();
        String which = match.text("deictic").orElseThrow();
        if (code.equals("WE")) {
            return Optional.empty();
        }
        if (which.equals("recent")) {
            return Optional.of(TimeValue.duration(value("X", code)));
        }
        String reference = which.matches("next|coming") ? "FUTURE_REF" : "PAST_REF";
        return Optional.of(TimeValue.open(reference, Type.DATE, DateBasis.RELATIVE));
    }

    private static Optional<TimeValue> oneAndAHalf(TimeMatch match, Surroundings around) {
        String code = match.value("units").or(() -> match.value("unit")).orElseThrow();
        return Optional.of(TimeValue.duration(code.equals("Y") ? "P18M" : value("1.5", code)));
    }

    private static Optional<TimeValue> nights(TimeMatch match, Surroundings around) {
        return match.text("n")
                .flatMap(NumberWords.english()::value)
                .map(n -> TimeValue.duration("P" + n.toPlainString() + "D"));
    }
}
