package org.sitrep.mention;

import java.util.Locale;

/**
 * What sort of actor, by ACLED's classes of actors (inter codes) with media, NGOs and intergovernmental bodies apart.
 */
public enum ActorType {
    STATE,
    REBEL,
    POLITICAL_MILITIA,
    IDENTITY_MILITIA,
    CIVILIANS,
    EXTERNAL,
    MEDIA,
    NGO,
    IO,
    OTHER;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
