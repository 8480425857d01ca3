package org.sitrep.codebook;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence that a rule reads, or must not read.
 *
 * @param fires whether the rule makes a claim of it
 * @param expected words expected in roles and fields, by name ("agent", "quantity", "place", "polarity", ...)
 */
public record Example(String sentence, boolean fires, Map<String, String> expected) {

    public Example {
        expected = Map.copyOf(new TreeMap<>(expected));
    }
}
