package org.sitrep.store;

import java.util.Optional;

/**
 * What adding a report did to a case.
 *
 * @param report id of the report
 * @param claims how many claims it has
 * @param same id of another report in the case that has the same bytes; empty where there is none
 * @param problem why it was refused, in one line; empty exactly where it was not
 */
public record Intake(String report, Effect effect, int claims, Optional<String> same, Optional<String> problem) {

    /** The ways in which adding can end. */
    public enum Effect {
        /** A report at an address that was not in the case. */
        NEW,
        /** Another text at an address that is in the case; the earlier versions are kept. */
        NEW_VERSION,
        /** In the case already; nothing was changed. */
        ALREADY_THERE,
        /** Removed from the case on purpose; nothing was changed. */
        PURGED_BEFORE,
        /** Cannot enter a case because of what it says itself; nothing was changed. */
        REFUSED
    }

    public Intake {
        if (problem.isPresent() != (effect == Effect.REFUSED)) {
            throw new IllegalArgumentException("a report that is " + effect + " has the problem " + problem);
        }
    }

    static Intake entered(String report, Effect effect, int claims, Optional<String> same) {
        return new Intake(report, effect, claims, same, Optional.empty());
    }

    /** A report that changes nothing. */
    public static Intake unchanged(String report, Effect effect) {
        return new Intake(report, effect, 0, Optional.empty(), Optional.empty());
    }

    static Intake refused(String report, String problem) {
        return new Intake(report, Effect.REFUSED, 0, Optional.empty(), Optional.of(problem));
    }
}
