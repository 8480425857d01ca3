package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "The ministry confirmed five soldiers killed", "the raid left 14 people wounded": who is counted behind such a verb
 * is its object, and a participle that has no object tells what was done to them.
 */
final class CountedAsHarmed implements TreeRepair {

    private static final Set<String> COUNTING = GrammarWords.of("counting-victims");
    private static final Set<String> SUFFERED = GrammarWords.of("suffered-by-counted");

    @Override
    public void repair(DependencyTree tree) {
        for (int harmed = 2; harmed < tree.size(); harmed++) {
            if (isParticiple(tree, harmed)) {
                describe(tree, harmed);
            }
        }
    }

    private static void describe(DependencyTree tree, int harmed) {
        counted(tree, harmed).ifPresent(people -> {
            tree.attach(people, tree.governor(harmed), "obj");
            tree.attach(harmed, people, "acl");
        });
    }

    private static boolean isParticiple(DependencyTree tree, int harmed) {
        int counting = tree.governor(harmed);
        return counting >= 0
                && counting < harmed
                && COUNTING.contains(tree.token(counting).lemma())
                && SUFFERED.contains(tree.token(harmed).lower())
                && tree.has(harmed, "xcomp", "ccomp", "dep")
                && tree.children(harmed, "obj", "aux", "aux:pass", "mark", "ccomp")
                        .isEmpty()
                && tree.children(harmed, "conj").stream()
                        .allMatch(other -> tree.children(other, "obj").isEmpty());
    }

    /** Those counted right before the participle. */
    private static Optional<Integer> counted(DependencyTree tree, int harmed) {
        int counting = tree.governor(harmed);
        return Stream.concat(
                        tree.children(harmed, "nsubj", "nsubj:pass").stream(), tree.children(counting, "obj").stream())
                .filter(people -> counting < people && people < harmed)
                .filter(people -> !tree.children(people, "nummod").isEmpty()
                        || tree.token(people).isNumber()
                        || tree.children(people, "nmod").stream().anyMatch(whole -> whole < harmed))
                .findFirst();
    }
}
