package org.sitrep.place;

import java.util.Locale;

/** What sort of place a name stands for, from wide to narrow. */
public enum Feature {
    COUNTRY,
    ADM1,
    ADM2,
    POPULATED_PLACE,
    REGION,
    FACILITY,
    OTHER;

    private static final Feature[] ALL = values();

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Feature at(int ordinal) {
        return ALL[ordinal];
    }
}
