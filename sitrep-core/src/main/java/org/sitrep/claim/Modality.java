package org.sitrep.claim;

import java.util.Locale;

/** Whether a claim is about what is, or about what is planned, foretold, wished or conditional. */
public enum Modality {
    ACTUAL,
    PLANNED,
    PREDICTED,
    DESIRED,
    CONDITIONAL;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
