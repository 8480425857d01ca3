package org.sitrep.codebook;

import java.util.List;
import org.sitrep.claim.Role;

/**
 * Where a role's fillers stand and what they must be.
 *
 * @param required whether there is no claim without a filler
 * @param slots logical slots of the predicate, in order of preference; the first that is filled is taken
 * @param tests names of tests of which a filler must pass one; empty admits anything
 */
public record RoleSlots(Role role, boolean required, List<String> slots, List<String> tests) {

    public RoleSlots {
        slots = List.copyOf(slots);
        tests = List.copyOf(tests);
    }
}
