package org.sitrep.syntax;

import java.util.Set;

/**
 * "Charged with killing six nuns", "after burning down two mills": a word in "-ing" between a preposition and the
 * number, article or possessive of a noun cannot describe the noun; it is what is done, and the noun what it is done
 * to.
 */
final class DoingBeforeNumber implements TreeRepair {

    private static final Set<String> DESCRIBING = GrammarWords.of("describing-participle");

    @Override
    public void repair(DependencyTree tree) {
        for (int doing = 1; doing + 2 < tree.size(); doing++) {
            int noun = tree.governor(doing);
            boolean describes = noun > doing + 1
                    && tree.token(doing).tag().equals("VBG")
                    && tree.has(doing, "amod", "compound")
                    && tree.has(noun, "obl", "nmod")
                    && !DESCRIBING.contains(tree.token(doing).lower());
            boolean marked = describes
                    && tree.governor(doing - 1) == noun
                    && tree.has(doing - 1, "case")
                    && tree.governor(doing + 1) == noun
                    && tree.has(doing + 1, "nummod", "det", "nmod:poss");
            if (marked) {
                restore(tree, doing, noun);
            }
        }
    }

    private static void restore(DependencyTree tree, int doing, int noun) {
        int governor = tree.governor(noun);
        tree.attach(doing, governor, tree.has(noun, "nmod") ? "acl" : "advcl");
        tree.attach(doing - 1, doing, "mark");
        tree.attach(noun, doing, "obj");
    }
}
