package org.sitrep.syntax;

/**
 * "Witnesses said soldiers went from door to door and shot men": without a comma what is coordinated behind a report
 * belongs to what is reported, unless it reports itself.
 */
final class ConjunctOfSaying implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            int saying = tree.governor(verb);
            boolean coordinated = tree.has(verb, "conj")
                    && saying >= 0
                    && saying < verb
                    && Saying.is(tree.token(saying))
                    && tree.token(verb).isVerb()
                    && !Saying.is(tree.token(verb))
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
