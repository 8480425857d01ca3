package org.sitrep.fuse;

import java.util.HashMap;
import java.util.Map;

/**
 * One value for all that are equal, so that a case of many claims fits into memory: it says the same places, parties,
 * speakers, days and reasons some hundred thousand times. Not safe for several threads.
 */
final class Shared {

    private final Map<Object, Object> values = new HashMap<>();

    /** The first value given that equals this one. */
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        return (T) values.computeIfAbsent(value, first -> first);
    }
}
