package org.sitrep.codebook;

import java.util.List;

/**
 * Something that must hold, or must not: a participant in one of some slots that passes one of some tests.
 *
 * @param slots logical slots; "any" stands for all of them, "self" for the trigger's own words
 */
public record Condition(List<String> slots, List<String> tests) {

    public Condition {
        slots = List.copyOf(slots);
        tests = List.copyOf(tests);
    }
}
