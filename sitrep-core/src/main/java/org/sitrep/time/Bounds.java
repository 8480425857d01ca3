package org.sitrep.time;

import java.util.Optional;
import org.sitrep.mention.TimeMention.Type;

/**
 * Prepositions that leave one end of the days open: "since March" has no end, "until 2009" and "before Friday" no
 * start.
 */
final class Bounds {

    private Bounds() {}

    static TimeValue bounded(TimeValue value, Surroundings around) {
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
        return around.follows("before|prior to") ? value.from(Optional.empty(), value.start()) : value;
    }
}
