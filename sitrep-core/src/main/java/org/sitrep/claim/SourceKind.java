package org.sitrep.claim;

import java.util.Locale;

/** What sort of source an attribution names. */
public enum SourceKind {
    NAMED,
    COLLECTIVE,
    ANONYMOUS,
    DOCUMENT,
    OUTLET,
    AUTHOR;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
