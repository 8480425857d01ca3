package org.sitrep.claim;

import java.util.Locale;

/** The seven kinds of claims. */
public enum ClaimKind {
    EVENT,
    CONTROL,
    STRENGTH,
    AFFILIATION,
    PRESENCE,
    CASUALTIES,
    IMPACT;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
