package org.sitrep.mention;

import java.util.Locale;

/** How a number is qualified in the text. */
public enum CountHedge {
    NONE,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    NEARLY,
    ESTIMATED;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
