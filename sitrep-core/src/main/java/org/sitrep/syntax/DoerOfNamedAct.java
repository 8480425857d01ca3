package org.sitrep.syntax;

import java.util.Set;

/**
 * "Two were killed in a joint operation by the army": a phrase with "by" right behind a noun for an act says whose act
 * it was, not who did what the verb before it says.
 */
final class DoerOfNamedAct implements TreeRepair {

    private static final Set<String> ACTS = GrammarWords.of("named-act");

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
            if (named) {
                tree.attach(doer, act, "nmod");
            }
        }
    }
}
