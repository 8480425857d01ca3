package org.sitrep.fuse;

import java.util.Locale;

/** How well the sources of a case support something. */
public enum Standing {
    /** One independent source says it, and nobody says otherwise. */
    SINGLE_SOURCE,
    /** At least two independent sources say it, and nobody says otherwise. */
    CORROBORATED,
    /** Sources contradict each other. */
    CONTESTED,
    /** Somebody denies it, and nobody gives another version. */
    DENIED;

    /** The words in outputs. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
