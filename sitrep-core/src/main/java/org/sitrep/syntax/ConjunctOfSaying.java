package org.sitrep.syntax;

import java.util.Set;

/**
 * "Witnesses said soldiers went from door to door and shot men": without a comma what is coordinated behind a report
 * belongs to what is reported, unless it reports itself.
 */
final class ConjunctOfSaying implements TreeRepair {

    private static final Set<String> SAYING =
            Set.of("say", "report", "tell", "claim", "add", "state", "allege", "confirm", "announce", "note");

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            int saying = tree.governor(verb);
            boolean coordinated = tree.has(verb, "conj")
                    && saying >= 0
                    && saying < verb
                    && SAYING.contains(tree.token(saying).lemma())
                    && tree.token(verb).isVerb()
                    && !SAYING.contains(tree.token(verb).lemma())
                    && tree.children(verb, "nsubj", "nsubj:pass", "ccomp").isEmpty();
            int clause = coordinated && !isSetOff(tree, verb) ? clauseBetween(tree, saying, verb) : -1;
            if (clause >= 0) {
                tree.attach(verb, clause, "conj");
            }
        }
    }

    /** Whether a comma stands before the word that coordinates a verb. */
    private static boolean isSetOff(DependencyTree tree, int verb) {
        return tree.children(verb, "cc").stream()
                .anyMatch(word -> word > 0 && tree.token(word - 1).surface().matches("[,;”\"]|''"));
    }

    private static int clauseBetween(DependencyTree tree, int saying, int verb) {
        return tree.children(saying, "ccomp").stream()
                .filter(clause -> clause > saying && clause < verb)
                .filter(clause -> tree.token(clause).isVerb())
                .filter(clause -> !tree.children(clause, "nsubj", "nsubj:pass").isEmpty())
                .findFirst()
                .orElse(-1);
    }
}
