package org.sitrep.syntax;

/**
 * "The army brought reinforcements and retook the town": a finite verb behind "and" goes on with a verb, not a noun.
 */
final class VerbWithVerb implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 3; verb < tree.size(); verb++) {
            int noun = tree.governor(verb);
            boolean unlike = noun >= 0
                    && noun < verb
                    && tree.has(verb, "conj")
                    && tree.token(verb).tag().matches("VBD|VBZ")
                    && tree.token(noun).tag().matches("NN|NNS|NNP|NNPS")
                    && tree.children(noun, "cop", "nsubj", "nsubj:pass").isEmpty()
                    && tree.children(verb, "nsubj", "nsubj:pass").isEmpty();
            int above = unlike ? tree.verbFrom(noun) : Sentence.ROOT;
            if (above >= 0 && above < verb) {
                tree.attach(verb, above, "conj");
            }
        }
    }
}
