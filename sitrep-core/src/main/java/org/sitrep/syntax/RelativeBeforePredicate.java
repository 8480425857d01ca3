package org.sitrep.syntax;

/**
 * "Russia, which has bases in both countries, called on the two sides": where a name with a relative clause is all that
 * a sentence seems to be, the past behind the comma that closes the clause is its verb.
 */
final class RelativeBeforePredicate implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int subject = 0; subject < tree.size(); subject++) {
            if (tree.governor(subject) < 0
                    && tree.token(subject).isNoun()
                    && tree.children(subject, "cop", "nsubj", "parataxis", "ccomp")
                            .isEmpty()) {
                for (int clause : tree.children(subject, "acl:relcl")) {
                    findPredicate(tree, subject, clause);
                }
            }
        }
    }

    private static void findPredicate(DependencyTree tree, int subject, int clause) {
        for (int verb = clause + 2; verb < tree.size(); verb++) {
            if (isBareVerb(tree, verb) && isInside(tree, verb, clause)) {
                tree.attach(verb, tree.governor(subject), "root");
                tree.attach(subject, verb, "nsubj");
                return;
            }
        }
    }

    private static boolean isBareVerb(DependencyTree tree, int verb) {
        return tree.token(verb).tag().matches("VBN|VBD")
                && tree.token(verb - 1).surface().equals(",")
                && tree.has(verb, "acl", "dep")
                && tree.children(verb, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark")
                        .isEmpty()
                && (verb + 1 >= tree.size() || !tree.token(verb + 1).lower().equals("by"));
    }

    private static boolean isInside(DependencyTree tree, int verb, int clause) {
        int word = verb;
        while (word >= 0 && word != clause) {
            word = tree.governor(word);
        }
        return word == clause;
    }
}
