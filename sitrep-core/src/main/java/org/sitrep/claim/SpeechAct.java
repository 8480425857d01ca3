package org.sitrep.claim;

import java.util.Locale;

/** What a source does by saying something (speech acts as in the output contract). */
public enum SpeechAct {
    SAY,
    CONFIRM,
    DENY,
    CLAIM_RESPONSIBILITY,
    ACCUSE,
    ESTIMATE,
    RUMOR,
    WARN,
    ASK,
    INTEND,
    SUPPORT,
    OPPOSE,
    FIND,
    UNVERIFIED,
    NO_COMMENT,
    THINK;

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
