package org.sitrep.syntax;

import java.util.Set;

/** "The officer was himself arrested": between "be" and a participle a reflexive pronoun stresses the subject. */
final class EmphaticSelf implements TreeRepair {

    private static final Set<String> REFLEXIVE = GrammarWords.of("reflexive");

    @Override
    public void repair(DependencyTree tree) {
        for (int pronoun = 1; pronoun + 1 < tree.size(); pronoun++) {
            int participle = pronoun + 1;
            int be = pronoun - 1;
            boolean stressed = REFLEXIVE.contains(tree.token(pronoun).lower())
                    && tree.token(be).lemma().equals("be")
                    && tree.governor(be) == participle
                    && tree.token(participle).tag().equals("VBN");
            if (stressed) {
                tree.attach(pronoun, participle, "advmod");
                tree.attach(be, participle, "aux:pass");
                tree.children(participle, "nsubj").forEach(subject -> tree.attach(subject, participle, "nsubj:pass"));
            }
        }
    }
}
