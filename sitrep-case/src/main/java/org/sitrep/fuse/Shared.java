package org.sitrep.fuse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One instance for all equal values. A case says the same place, party, day and reason some hundred thousand times;
 * kept once, they take a third of the memory. Not safe for several threads.
 */
final class Shared {

    private final Map<Object, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        return (T) values.computeIfAbsent(value, same -> same);
    }

    <T> Optional<T> one(Optional<T> value) {
        return value.map(this::one);
    }
}
