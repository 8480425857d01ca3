package org.sitrep.syntax;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Attacked the village, burning homes and shops": what "and" joins to the object of a participle behind a comma is no
 * conjunct of a noun before that comma.
 */
final class ConjunctAcrossClause implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int noun = 3; noun < tree.size(); noun++) {
            int first = tree.governor(noun);
            if (first >= 0
                    && first < noun
                    && tree.has(noun, "conj")
                    && tree.token(noun).isNoun()) {
                Optional<Integer> object = objectBetween(tree, first, noun);
                if (object.isPresent()) {
                    tree.attach(noun, object.get(), "conj");
                }
            }
        }
    }

    /** The object, in front of the conjunct, of the last participle behind a comma. */
    private static Optional<Integer> objectBetween(DependencyTree tree, int first, int noun) {
        for (int participle = noun - 1; participle > first + 1; participle--) {
            boolean clause = tree.token(participle).tag().equals("VBG")
                    && tree.token(participle - 1).surface().equals(",")
                    && (isOfVerb(tree, first, participle) || isTakenForConjunct(tree, first, participle));
            if (clause) {
                return tree.children(participle, "obj").stream()
                        .filter(object -> object < noun && !isCommaBetween(tree, object, noun))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfVerb(DependencyTree tree, int first, int participle) {
        return tree.has(participle, "advcl", "dep", "acl", "xcomp") && tree.governor(participle) != first;
    }

    /** "Raided the village, killing a nurse": no noun is coordinated with what somebody does to somebody. */
    private static boolean isTakenForConjunct(DependencyTree tree, int first, int participle) {
        boolean taken = tree.has(participle, "conj")
                && tree.governor(participle) == first
                && !tree.children(participle, "obj").isEmpty()
                && tree.children(participle, "det", "cc").isEmpty();
        int verb = taken ? tree.verbFrom(first) : Sentence.ROOT;
        if (verb >= 0) {
            tree.attach(participle, verb, "advcl");
        }
        return verb >= 0;
    }

    /** "Leaving ten people dead, officials and residents said": what stands behind a further comma is another thing. */
    private static boolean isCommaBetween(DependencyTree tree, int object, int noun) {
        return IntStream.range(object, noun)
                .anyMatch(word -> tree.token(word).surface().equals(","));
    }
}
