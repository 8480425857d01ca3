package org.sitrep.web.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that a facet takes in a case, each with a number of its own. */
final class Values {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    int number(String value) {
        return numbers.computeIfAbsent(value, unseen -> {
            values.add(unseen);
            return values.size() - 1;
        });
    }

    /** The number of a value, or -1 where no claim has it. */
    int find(String value) {
        return numbers.getOrDefault(value, -1);
    }

    String value(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }
}
