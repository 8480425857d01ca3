package org.sitrep.resolve;

import java.util.Locale;

/** What a person has decided about a proposal (the four values of nomenklatura). It outranks the proposal's score. */
public enum Judgement {
    /** A person says it is so. */
    CONFIRMED,
    /** A person says it is not so. */
    REJECTED,
    /** A person has looked and cannot say. */
    UNSURE,
    /** Nobody has looked. */
    UNREVIEWED;

    /** The word in outputs. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
