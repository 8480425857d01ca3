package org.sitrep.claim;

import java.util.Locale;

/** Whether a claim says that something is so, or that it is not. */
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
