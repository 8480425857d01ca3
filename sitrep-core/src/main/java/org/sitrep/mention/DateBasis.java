package org.sitrep.mention;

import java.util.Locale;

/** What a date rests on: written out, counted from another date, or the day of publication itself. */
public enum DateBasis {
    EXPLICIT,
    RELATIVE,
    PUBLICATION;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
