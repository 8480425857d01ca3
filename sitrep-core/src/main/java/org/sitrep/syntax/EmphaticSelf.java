package org.sitrep.syntax;

/** "The officer was himself arrested": between "be" and a participle a reflexive pronoun stresses the subject. */
final class EmphaticSelf implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int pronoun = 1; pronoun + 1 < tree.size(); pronoun++) {
            int participle = pronoun + 1;
            int be = pronoun - 1;
            boolean stressed = tree.token(pronoun).lower().matches(".+sel(f|ves)")
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
