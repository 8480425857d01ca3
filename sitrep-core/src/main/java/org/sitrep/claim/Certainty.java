package org.sitrep.claim;

import java.util.Locale;

/** How firmly a source commits itself to a claim (the FactBank reading of hedges). */
public enum Certainty {
    ASSERTED,
    ESTIMATED,
    REPORTED,
    RUMORED,
    ALLEGED,
    POSSIBLE;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
