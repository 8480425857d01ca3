package org.sitrep.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression with its meaning.
 *
 * @param value TIMEX3 value, such as "2017-10" or "P3M"
 * @param start first day, if it can be computed
 * @param end first day after, if it can be computed
 * @param precision UCDP's date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 year
 */
public record TimeMention(
        Anchor anchor,
        String value,
        Type type,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        int precision,
        DateBasis basis)
        implements Mention {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    @Override
    public String kind() {
        return "time";
    }
}
