package org.sitrep.claim;

import java.util.Locale;

/** What part of a claim a hedge puts in doubt. */
public enum HedgeScope {
    CLAIM,
    AGENT,
    QUANTITY,
    PLACE,
    TIME;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
