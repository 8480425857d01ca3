package org.sitrep.syntax;

/**
 * "Five were killed and three others abducted": a participle that is coordinated with a passive and has a subject but
 * no auxiliary shares that of the passive.
 */
final class SharedAuxiliary implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            int first = tree.governor(verb);
            boolean shares = tree.has(verb, "conj")
                    && first >= 0
                    && tree.token(verb).tag().equals("VBN")
                    && !tree.children(first, "aux:pass").isEmpty()
                    && tree.children(verb, "aux", "aux:pass", "obj").isEmpty();
            if (shares) {
                for (int subject : tree.children(verb, "nsubj")) {
                    tree.attach(subject, verb, "nsubj:pass");
                }
            }
        }
    }
}
