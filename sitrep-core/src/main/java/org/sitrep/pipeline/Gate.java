package org.sitrep.pipeline;

import java.util.List;
import java.util.function.Predicate;
import org.sitrep.syntax.Sentence;

/**
 * Decides from words alone which sentences can carry a claim or an attribution; only those are parsed. A sentence
 * passes if any of the tests says so.
 */
final class Gate {

    private final List<Predicate<Sentence>> tests;

    Gate(List<Predicate<Sentence>> tests) {
        this.tests = List.copyOf(tests);
    }

    boolean passes(Sentence sentence) {
        return tests.stream().anyMatch(test -> test.test(sentence));
    }
}
