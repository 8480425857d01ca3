package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Things that hang together, directly or over others (union-find). The result does not depend on the order of joining:
 * a group's first member is its least.
 */
public final class Groups<T extends Comparable<T>> {

    private final Map<T, T> above = new HashMap<>();

    /** Takes in a thing that so far belongs to nothing else. */
    public void add(T thing) {
        above.putIfAbsent(thing, thing);
    }

    /** The least member of the group of a thing. */
    public T first(T thing) {
        T top = thing;
        T next = above.getOrDefault(top, top);
        while (!next.equals(top)) {
            top = next;
            next = above.getOrDefault(top, top);
        }
        above.put(thing, top);
        return top;
    }

    /** Joins the groups of two things. */
    public void join(T one, T other) {
        T first = first(one);
        T second = first(other);
        boolean ordered = first.compareTo(second) <= 0;
        above.put(ordered ? second : first, ordered ? first : second);
        above.putIfAbsent(ordered ? first : second, ordered ? first : second);
    }

    /** All groups in the order of their first members, each sorted. */
    public Collection<List<T>> all() {
        Map<T, List<T>> groups = new TreeMap<>();
        above.keySet().stream()
                .sorted()
                .toList()
                .forEach(thing -> groups.computeIfAbsent(first(thing), first -> new ArrayList<>())
                        .add(thing));
        return groups.values();
    }
}
