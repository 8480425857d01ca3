package org.sitrep.syntax;

/** "Many of those taken from the village never came back": what negates stands with the finite verb right behind it. */
final class NegationBeforeVerb implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int word = 1; word + 1 < tree.size(); word++) {
            int verb = word + 1;
            boolean misplaced = tree.token(word).lower().matches("never|hardly|barely|scarcely")
                    && tree.token(verb).tag().matches("VBD|VBZ|VBP|MD")
                    && tree.governor(word) != verb
                    && !tree.has(verb, "aux", "aux:pass", "cop");
            if (misplaced) {
                tree.attach(word, verb, "advmod");
            }
        }
    }
}
