package org.sitrep.fuse;

import java.util.Locale;

/** Classes of what a figure counts. A figure is compared with one of its own class; a class may be part of another. */
public enum CountedGroup {
    /** People without further word, or all of the dead together. */
    PEOPLE,
    CIVILIANS,
    /** People of an occupation or a relation: traders, miners, pupils' parents, the members of one household. */
    SOME_CIVILIANS,
    CHILDREN,
    WOMEN,
    /** The army, the police and other forces of a state. */
    STATE_FORCES,
    /** Members of an armed group. */
    FIGHTERS,
    /** Dead and wounded counted together. */
    DEAD_AND_WOUNDED,
    FAMILIES,
    /** Schools, houses, villages and other things. */
    THINGS;

    /** The words in outputs. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether everyone of this class is also one of the other. */
    public boolean isPartOf(CountedGroup other) {
        return switch (other) {
            case DEAD_AND_WOUNDED -> this != DEAD_AND_WOUNDED && this != FAMILIES && this != THINGS;
            case PEOPLE -> this != PEOPLE && this != DEAD_AND_WOUNDED && this != FAMILIES && this != THINGS;
            case CIVILIANS -> this == SOME_CIVILIANS || this == CHILDREN || this == WOMEN;
            default -> false;
        };
    }
}
