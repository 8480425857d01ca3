package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "He took command after his uncle, Idris, was killed": a passive without a subject right behind a phrase of time is a
 * clause of its own, the noun of the phrase its subject.
 */
final class PassiveBehindPhrase implements TreeRepair {

    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until");

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 0; verb < tree.size(); verb++) {
            if (tree.has(verb, "dep", "parataxis") && isPassiveWithoutSubject(tree, verb)) {
                int clause = verb;
                nounBefore(tree, clause).ifPresent(noun -> join(tree, noun, clause));
            }
        }
    }

    private static boolean isPassiveWithoutSubject(DependencyTree tree, int verb) {
        return tree.token(verb).isVerb()
                && !tree.children(verb, "aux:pass").isEmpty()
                && tree.children(verb, "nsubj", "nsubj:pass", "csubj").isEmpty();
    }

    /** The noun of a phrase of the same verb that ends right before the auxiliary, but for a comma. */
    private static Optional<Integer> nounBefore(DependencyTree tree, int verb) {
        int auxiliary = tree.children(verb, "aux", "aux:pass").get(0);
        int last = auxiliary - 1;
        while (last > 0 && tree.token(last).isPunctuation()) {
            last--;
        }
        int noun = last;
        while (noun > 0 && tree.governor(noun) >= 0 && tree.governor(noun) != tree.governor(verb)) {
            noun = tree.governor(noun);
        }
        boolean phrase = tree.governor(noun) == tree.governor(verb)
                && noun < auxiliary
                && tree.has(noun, "obl")
                && tree.isBehind(noun, CONJUNCTIONS);
        return phrase ? Optional.of(noun) : Optional.empty();
    }

    private static void join(DependencyTree tree, int noun, int verb) {
        tree.children(noun, "case").forEach(word -> tree.attach(word, verb, "mark"));
        tree.attach(noun, verb, "nsubj:pass");
        tree.attach(verb, tree.governor(verb), "advcl");
    }
}
