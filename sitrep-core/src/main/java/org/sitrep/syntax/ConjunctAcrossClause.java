package org.sitrep.syntax;

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
                int participle = participleBetween(tree, first, noun);
                if (participle >= 0) {
                    join(tree, first, participle, noun);
                }
            }
        }
    }

    /** The last participle behind a comma that stands between two nouns; ROOT for none. */
    private static int participleBetween(DependencyTree tree, int first, int noun) {
        return IntStream.range(first + 2, noun)
                .filter(word -> tree.token(word).tag().equals("VBG")
                        && tree.token(word - 1).surface().equals(",")
                        && (isOfVerb(tree, first, word) || isTakenForConjunct(tree, first, word)))
                .max()
                .orElse(Sentence.ROOT);
    }

    /** Hangs a participle on the verb of the first noun, and the last noun on the participle's object. */
    private static void join(DependencyTree tree, int first, int participle, int noun) {
        if (tree.has(participle, "conj")) {
            tree.attach(participle, tree.verbFrom(first), "advcl");
        }
        tree.children(participle, "obj").stream()
                .filter(object -> object < noun && !isCommaBetween(tree, object, noun))
                .findFirst()
                .ifPresent(object -> tree.attach(noun, object, "conj"));
    }

    private static boolean isOfVerb(DependencyTree tree, int first, int participle) {
        return tree.has(participle, "advcl", "dep", "acl", "xcomp") && tree.governor(participle) != first;
    }

    /** "Raided the village, killing a nurse": no noun is coordinated with what somebody does to somebody. */
    private static boolean isTakenForConjunct(DependencyTree tree, int first, int participle) {
        return tree.has(participle, "conj")
                && tree.governor(participle) == first
                && !tree.children(participle, "obj").isEmpty()
                && tree.children(participle, "det", "cc").isEmpty()
                && tree.verbFrom(first) >= 0;
    }

    /** "Leaving ten people dead, officials and residents said": what stands behind a further comma is another thing. */
    private static boolean isCommaBetween(DependencyTree tree, int object, int noun) {
        return IntStream.range(object, noun)
                .anyMatch(word -> tree.token(word).surface().equals(","));
    }
}
