package org.sitrep.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.mention.TimeMention.Type;

/**
 * Prepositions that leave one end of the days open: "since March" has no end, "until 2009" and "before Friday" no
 * start.
 */
final class Bounds {

    private Bounds() {}

    /** The words "the end of" before a month or year, which name the day that it ends with. */
    private static final Pattern CLOSE = Pattern.compile("(?:the )?(?:end|close) of .*");

    /** A part of a day and the day it is of: "dawn on Monday". */
    private static final Pattern PART_OF_DAY =
            TimeLexicon.english().compile("(?:the )?(?:early |late )?{partofday} (?:of|on) .*");

    /** @param words the expression in lower case */
    static TimeValue bounded(TimeValue value, String words, Surroundings around) {
        boolean modifier = around.precedes("'s?|’s?|[a-z]+ed|attack|attacks|election|elections|war|raid|meeting");
        if (value.type() == Type.DURATION || value.type() == Type.SET || modifier) {
            return value;
        }
        if (around.follows("since|ever since|starting|beginning|effective|from")
                && !around.precedes("to|until|till|through|-")) {
            return around.follows("from") ? value : value.from(value.start(), Optional.empty());
        }
        if (around.follows("until|till|up to|not until|through")) {
            return value.from(Optional.empty(), value.end());
        }
        if (around.follows("by|no later than")) {
            return value.from(Optional.empty(), value.end());
        }
        if (around.follows("before|prior to")) {
            return before(value, words);
        }
        return around.follows("as of") && CLOSE.matcher(words).matches() ? lastDay(value) : value;
    }

    /** "Before dawn on Monday" is on Monday, and "before the end of May" in May or earlier. */
    private static TimeValue before(TimeValue value, String words) {
        if (PART_OF_DAY.matcher(words).matches()) {
            return value;
        }
        return value.from(Optional.empty(), CLOSE.matcher(words).matches() ? value.end() : value.start());
    }

    /** "As of the end of April": the state on its last day. */
    private static TimeValue lastDay(TimeValue value) {
        return value.from(value.end().map(end -> end.minusDays(1)), value.end());
    }
}
