package org.sitrep.syntax;

/** "He spoke to the radio on Tuesday, accusing the army": a participle behind a comma is no complement of the verb. */
final class ParticipleBehindComma implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 2; participle < tree.size(); participle++) {
            boolean aside = tree.token(participle).tag().equals("VBG")
                    && tree.has(participle, "xcomp", "ccomp")
                    && tree.governor(participle) >= 0
                    && tree.governor(participle) < participle
                    && tree.token(participle - 1).surface().equals(",")
                    && tree.children(participle, "nsubj", "nsubj:pass", "mark", "aux")
                            .isEmpty();
            if (aside) {
                tree.attach(participle, tree.governor(participle), "advcl");
            }
        }
    }
}
