package org.sitrep.pipeline;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.syntax.Sentence;

/**
 * Decides from words alone which sentences can carry a claim or an attribution; only those are parsed. A sentence
 * passes if any of the tests says so, and so do the neighbours of a sentence with a quotation mark, where its speaker
 * is introduced.
 */
final class Gate {

    private static final String MARKS = "\"“”«»''``„";

    private final List<Predicate<Sentence>> tests;

    Gate(List<Predicate<Sentence>> tests) {
        this.tests = List.copyOf(tests);
    }

    /** The indices of the sentences that pass. */
    BitSet passing(List<Sentence> sentences) {
        BitSet passing = new BitSet();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (hasQuotationMark(sentence)) {
                passing.set(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
            } else if (!passing.get(i) && tests.stream().anyMatch(test -> test.test(sentence))) {
                passing.set(i);
            }
        }
        return passing;
    }

    private static boolean hasQuotationMark(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.surface().length() <= 2 && MARKS.contains(token.surface()));
    }
}
