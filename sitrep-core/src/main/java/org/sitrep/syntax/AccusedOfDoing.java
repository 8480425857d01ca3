package org.sitrep.syntax;

import java.util.Set;

/**
 * "Accused Rwanda of sending troops to support the rebels": behind "of" after an accusation a word in "-ing" is what
 * somebody is accused of, not a word that describes the noun after it.
 */
final class AccusedOfDoing implements TreeRepair {

    private static final Set<String> ACCUSING = GrammarWords.of("accusing");

    @Override
    public void repair(DependencyTree tree) {
        for (int doing = 2; doing < tree.size(); doing++) {
            int noun = tree.governor(doing);
            boolean describes = tree.token(doing).tag().equals("VBG")
                    && tree.has(doing, "amod")
                    && noun > doing
                    && tree.token(doing - 1).lower().matches("of|for");
            int accusing = describes ? tree.governor(noun) : -1;
            joinPair(tree, doing);
            if (accusing >= 0 && ACCUSING.contains(tree.token(accusing).lemma()) && tree.has(noun, "obl", "nmod")) {
                restore(tree, accusing, doing, noun);
            }
        }
    }

    /** "Accused of robbing and murdering a nun": "and" joins what stands right before it with its like. */
    private static void joinPair(DependencyTree tree, int second) {
        int first = second - 2;
        boolean pair = first > 0
                && tree.token(second).tag().equals("VBG")
                && tree.token(first).tag().equals("VBG")
                && tree.token(second - 1).lower().matches("and|or")
                && tree.token(first - 1).lower().matches("of|for|with")
                && tree.has(second, "conj")
                && tree.governor(second) != first;
        if (pair) {
            tree.attach(second, first, "conj");
            tree.attach(second - 1, second, "cc");
        }
    }

    private static void restore(DependencyTree tree, int accusing, int doing, int noun) {
        tree.attach(doing, accusing, "advcl");
        tree.attach(doing - 1, doing, "mark");
        tree.attach(noun, doing, "obj");
        for (int clause : tree.children(accusing, "advcl", "xcomp")) {
            if (clause > noun) {
                tree.attach(clause, doing, "advcl");
            }
        }
    }
}
