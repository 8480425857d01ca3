package org.sitrep.redact;

import java.util.Locale;

/** For whom an export is made, and so what it withholds. */
public enum Profile {
    /** The own team: nothing is withheld. */
    INTERNAL,
    /** Partners under an agreement: private persons and contacts are withheld; reporters and places stay. */
    PARTNER,
    /**
     * Everybody: private persons, contacts, reporters and local paths are withheld, and the places of private persons
     * coarsened.
     */
    PUBLIC;

    public boolean withholdsPersons() {
        return this != INTERNAL;
    }

    public boolean withholdsReporters() {
        return this == PUBLIC;
    }

    public boolean coarsensPlaces() {
        return this == PUBLIC;
    }

    /** The word in options and manifests. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
