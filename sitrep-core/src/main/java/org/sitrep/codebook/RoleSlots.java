package org.sitrep.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Role;

/**
 * Where the fillers of a role, or the place of a claim, stand and what they must be.
 *
 * @param name a role's name, or {@link #PLACE}
 * @param required whether there is no claim without a filler
 * @param every whether the fillers of all slots are taken, not only those of the first slot that is filled
 * @param slots logical slots of the predicate, in order of preference
 * @param tests names of tests of which a filler must pass one; empty admits anything
 */
public record RoleSlots(String name, boolean required, boolean every, List<String> slots, List<String> tests) {

    /** The name of the slots that give a claim's place instead of a role. */
    public static final String PLACE = "place";

    public RoleSlots {
        if (!isName(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is neither a role nor \"" + PLACE + "\"");
        }
        slots = List.copyOf(slots);
        tests = List.copyOf(tests);
    }

    /** The role; empty for the slots of the place. */
    public Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(name))
                .findFirst();
    }

    /** Whether a word names a role or the place. */
    static boolean isName(String word) {
        return word.equals(PLACE)
                || Arrays.stream(Role.values()).anyMatch(role -> role.label().equals(word));
    }
}
