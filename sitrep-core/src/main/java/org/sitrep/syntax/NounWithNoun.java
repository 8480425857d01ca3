package org.sitrep.syntax;

/**
 * "Soldiers shot at people, killing a pharmacist and two riders": a noun behind "and" is coordinated with the noun
 * before it, and not with a verb.
 */
final class NounWithNoun implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int noun = 3; noun < tree.size(); noun++) {
            int verb = tree.governor(noun);
            boolean unlike = verb >= 0
                    && verb < noun
                    && tree.has(noun, "conj")
                    && tree.token(noun).tag().matches("NN|NNS|NNP|NNPS")
                    && tree.token(verb).isVerb()
                    && tree.children(noun, "case", "cop", "nsubj", "nsubj:pass", "obj", "aux", "mark")
                            .isEmpty();
            int and = unlike ? tree.children(noun, "cc").stream().findFirst().orElse(Sentence.ROOT) : Sentence.ROOT;
            if (and > 0 && tree.token(and - 1).isNoun() && tree.isBelow(and - 1, verb)) {
                tree.attach(noun, and - 1, "conj");
            }
        }
    }
}
