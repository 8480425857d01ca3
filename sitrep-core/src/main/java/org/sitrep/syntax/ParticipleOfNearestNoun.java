package org.sitrep.syntax;

import java.util.Set;

/**
 * "The release of five men detained in March": a participle right behind the people that a noun with "of" is about
 * tells of them, and not of the noun; "the killing of two men reported on Monday" tells of the killing.
 */
final class ParticipleOfNearestNoun implements TreeRepair {

    private static final Set<String> OF_ACTS = GrammarWords.of("said-of-acts");

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 2; participle < tree.size(); participle++) {
            int noun = tree.governor(participle);
            int near = participle - 1;
            boolean behind = noun >= 0
                    && noun < near
                    && tree.has(participle, "acl")
                    && tree.token(participle).tag().equals("VBN")
                    && tree.token(near).tag().equals("NNS")
                    && tree.governor(near) == noun
                    && tree.has(near, "nmod")
                    && !OF_ACTS.contains(tree.token(participle).lemma());
            if (behind) {
                tree.attach(participle, near, "acl");
            }
        }
    }
}
