package org.sitrep.mention;

import java.util.Locale;

/** How something is named: by its name, by a common noun, or by a pronoun. */
public enum Form {
    NAME,
    GENERIC,
    PRONOUN;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
