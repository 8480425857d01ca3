package org.sitrep.web.picture;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a filter of the picture offers, each value with how often the whole view has it.
 *
 * @param standings empty where the view has none
 */
public record Choices(Map<String, Integer> types, Map<String, Integer> standings) {

    public Choices {
        types = new TreeMap<>(types);
        standings = new TreeMap<>(standings);
    }
}
