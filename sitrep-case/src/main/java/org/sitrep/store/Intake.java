package org.sitrep.store;

import java.util.Optional;

/**
 * What adding a report did to a case.
 *
 * @param report id of the report
 * @param claims how many claims it has
 * @param same id of another report in the case that has the same bytes; empty where there is none
 */
public record Intake(String report, Effect effect, int claims, Optional<String> same) {

    /** The ways in which adding can end. */
    public enum Effect {
        /** A report at an address that was not in the case. */
        NEW,
        /** Another text at an address that is in the case; the earlier versions are kept. */
        NEW_VERSION,
        /** In the case already; nothing was changed. */
        ALREADY_THERE,
        /** Removed from the case on purpose; nothing was changed. */
        PURGED_BEFORE
    }
}
