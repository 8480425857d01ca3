package org.sitrep.syntax;

import java.util.Set;

/**
 * "Accused the rebels of 90 violations", "convicted two men of murder": what somebody is accused of is no part of who
 * is accused.
 */
final class AccusedOfWrong implements TreeRepair {

    private static final Set<String> ACCUSING = GrammarWords.of("accusing");
    private static final Set<String> WRONGS = GrammarWords.of("wrong");

    @Override
    public void repair(DependencyTree tree) {
        for (int wrong = 2; wrong < tree.size(); wrong++) {
            int accused = tree.governor(wrong);
            int accusing = accused >= 0 ? tree.governor(accused) : Sentence.ROOT;
            boolean of = accusing >= 0
                    && tree.has(wrong, "nmod")
                    && tree.has(accused, "obj", "nsubj:pass")
                    && WRONGS.contains(tree.token(wrong).lemma())
                    && ACCUSING.contains(tree.token(accusing).lemma())
                    && tree.isBehind(wrong, "of");
            if (of) {
                tree.attach(wrong, accusing, "obl");
            }
        }
    }
}
