package org.sitrep.syntax;

import java.util.List;

/** "The front, which has some 1,200 fighters": beside a noun "have" is no auxiliary but what its subject does. */
final class HavingTakenForAuxiliary implements TreeRepair {

    private static final String[] OF_CLAUSE = {
        "nsubj", "nsubj:pass", "csubj", "mark", "advcl", "obl", "obl:tmod", "parataxis", "ccomp", "cc", "conj"
    };

    @Override
    public void repair(DependencyTree tree) {
        for (int having = 0; having < tree.size(); having++) {
            if (isAuxiliaryOfNoun(tree, having)) {
                headBy(tree, tree.governor(having), having);
            }
        }
    }

    private static boolean isAuxiliaryOfNoun(DependencyTree tree, int having) {
        int noun = tree.governor(having);
        return noun > having
                && tree.has(having, "aux")
                && tree.token(having).lemma().equals("have")
                && (tree.token(noun).isNoun() || tree.token(noun).isNumber())
                && tree.children(noun, "cop").isEmpty();
    }

    private static void headBy(DependencyTree tree, int noun, int having) {
        List<Integer> ofClause = tree.children(noun, OF_CLAUSE);
        List<Integer> around = tree.children(noun, "advmod", "punct", "aux").stream()
                .filter(word -> word < having || tree.has(word, "aux"))
                .toList();
        tree.attach(having, tree.governor(noun), tree.relations().get(noun));
        tree.attach(noun, having, "obj");
        ofClause.stream().filter(word -> !isInsideNoun(tree, word, noun)).forEach(word -> reattach(tree, word, having));
        around.stream().filter(word -> word != having).forEach(word -> reattach(tree, word, having));
    }

    /** Coordinated nouns stay with the noun. */
    private static boolean isInsideNoun(DependencyTree tree, int word, int noun) {
        return tree.has(word, "conj") && tree.token(word).isNoun() || tree.has(word, "cc") && word > noun;
    }

    private static void reattach(DependencyTree tree, int word, int governor) {
        tree.attach(word, governor, tree.relations().get(word));
    }
}
