package org.sitrep.claim;

import java.util.Locale;

/** Whether the content of an attribution stands in quotation marks: all of it, none, or some. */
public enum Style {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
