package org.sitrep.claim;

import java.util.Locale;

/** What a participant does in a claim. */
public enum Role {
    AGENT,
    TARGET,
    VICTIM,
    INSTRUMENT,
    SUBJECT,
    OBJECT,
    AFFECTED,
    ORIGIN,
    DESTINATION;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
