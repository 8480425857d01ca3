package org.sitrep.fuse;

import java.util.Locale;

/** How one claim stands to another about the same thing. */
public enum RelationType {
    /** The same, by another line of descent: it corroborates. */
    IDENTICAL,
    /** The same words by way of a copy: it corroborates nothing. */
    COPY,
    /** A copy that has lost a hedge: "up to 500" became "500". */
    HARDENED,
    /** The same, told more exactly, and nothing of the first is wrong. */
    REFINES,
    /** The same speaker, or the same count, gives a later state of knowledge. */
    UPDATES,
    /** Both cannot be true. */
    CONTRADICTS,
    /** A speaker says that it is not so. */
    DENIES,
    /** Another place, period or group is counted. */
    DIFFERS_IN_SCOPE,
    /** A word is used in two meanings: "controls" the centre, or the villages. */
    DIFFERS_IN_DEFINITION,
    /** Families and people, or other units that no factor turns into one another. */
    DIFFERS_IN_UNIT,
    /** One state and a later one: a time series, no contradiction. */
    FOLLOWS;

    /** The words in outputs. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an analyst looks at both sides: they cannot, or seem not to, stand together. */
    public boolean isDisagreement() {
        return this == CONTRADICTS
                || this == DENIES
                || this == DIFFERS_IN_SCOPE
                || this == DIFFERS_IN_DEFINITION
                || this == DIFFERS_IN_UNIT;
    }
}
