package org.sitrep.syntax;

import java.util.Set;

/**
 * "Two were killed in a joint operation by the army", "accepted the demands by the strikers": a phrase with "by" right
 * behind a noun for an act says whose act it was, not who did what the verb before it says.
 */
final class DoerOfNamedAct implements TreeRepair {

    private static final Set<String> ACTS = GrammarWords.of("named-act");
    private static final Set<String> WORDS = GrammarWords.of("said-by");

    @Override
    public void repair(DependencyTree tree) {
        for (int doer = 2; doer < tree.size(); doer++) {
            if (!tree.has(doer, "obl") || tree.governor(doer) > doer) {
                continue;
            }
            int marker = tree.children(doer, "case").stream().findFirst().orElse(-1);
            boolean by = marker > 0 && tree.token(marker).lower().equals("by");
            int act = marker - 1;
            boolean named = by
                    && ACTS.contains(tree.token(act).lemma())
                    && tree.governor(act) == tree.governor(doer)
                    && tree.has(act, "obl");
            if (named
                    || by
                            && isObjectOfDoing(tree, act, tree.governor(doer))
                            && tree.token(doer).isNoun()) {
                tree.attach(doer, act, "nmod");
            }
        }
    }

    /**
     * "Accepted the demands by the strikers", "lists 90 arrests by soldiers and 40 kidnappings by rebels": a verb with
     * subject and object has its doer before it.
     */
    private static boolean isObjectOfDoing(DependencyTree tree, int act, int verb) {
        boolean second = tree.has(act, "conj") && tree.has(tree.governor(act), "obj");
        int object = second ? tree.governor(act) : act;
        return tree.governor(object) == verb
                && tree.has(object, "obj")
                && (WORDS.contains(tree.token(act).lemma())
                        || ACTS.contains(tree.token(act).lemma()))
                && !tree.children(verb, "nsubj").isEmpty();
    }
}
