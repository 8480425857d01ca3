package org.sitrep.syntax;

/** "The people who in May kidnapped a pastor": a relative pronoun whose verb has no subject is the subject. */
final class RelativeSubject implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int pronoun = 1; pronoun < tree.size(); pronoun++) {
            int verb = tree.governor(pronoun);
            boolean orphan = tree.token(pronoun).tag().matches("WP|WDT")
                    && tree.has(pronoun, "obj", "dep")
                    && verb > pronoun
                    && tree.token(verb).tag().matches("VBD|VBZ|VBP")
                    && tree.has(verb, "acl:relcl")
                    && tree.children(verb, "nsubj", "nsubj:pass", "csubj", "expl")
                            .isEmpty();
            if (orphan) {
                tree.attach(pronoun, verb, "nsubj");
            }
        }
    }
}
