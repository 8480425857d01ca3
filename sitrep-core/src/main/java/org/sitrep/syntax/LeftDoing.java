package org.sitrep.syntax;

import java.util.Set;

/** "Left them bleeding", "kept her waiting": whom somebody leaves so is the object, and no receiver of a gerund. */
final class LeftDoing implements TreeRepair {

    private static final Set<String> LEAVING = GrammarWords.of("leaving-so");

    @Override
    public void repair(DependencyTree tree) {
        for (int doing = 2; doing < tree.size(); doing++) {
            int verb = tree.governor(doing);
            boolean left = verb >= 0
                    && tree.has(doing, "obj")
                    && tree.token(doing).lower().endsWith("ing")
                    && LEAVING.contains(tree.token(verb).lemma())
                    && tree.children(doing, "det", "nmod:poss", "compound", "amod")
                            .isEmpty()
                    && tree.has(doing - 1, "iobj")
                    && tree.governor(doing - 1) == verb;
            if (left) {
                tree.attach(doing - 1, verb, "obj");
                tree.attach(doing, verb, "xcomp");
            }
        }
    }
}
