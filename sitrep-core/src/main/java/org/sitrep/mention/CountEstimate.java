package org.sitrep.mention;

import java.util.Optional;

/**
 * A number as a text gives it. "over 500" has low 500 and no best; "12 to 15" has low 12 and high 15; "40" has best 40.
 * A bound that the text does not give is empty.
 */
public record CountEstimate(Optional<Long> low, Optional<Long> best, Optional<Long> high, CountHedge hedge) {

    public static CountEstimate exactly(long number) {
        return new CountEstimate(Optional.empty(), Optional.of(number), Optional.empty(), CountHedge.NONE);
    }

    public static CountEstimate atLeast(long number, CountHedge hedge) {
        return new CountEstimate(Optional.of(number), Optional.empty(), Optional.empty(), hedge);
    }

    public static CountEstimate atMost(long number, CountHedge hedge) {
        return new CountEstimate(Optional.empty(), Optional.empty(), Optional.of(number), hedge);
    }

    public static CountEstimate between(long low, long high, CountHedge hedge) {
        return new CountEstimate(Optional.of(low), Optional.empty(), Optional.of(high), hedge);
    }

    /** A plain number with a qualifier that sets no bound: "about 40", "an estimated 40". */
    public static CountEstimate roughly(long number, CountHedge hedge) {
        return new CountEstimate(Optional.empty(), Optional.of(number), Optional.empty(), hedge);
    }

    /** Whether the text gives any number at all. */
    public boolean isNumber() {
        return low.isPresent() || best.isPresent() || high.isPresent();
    }
}
