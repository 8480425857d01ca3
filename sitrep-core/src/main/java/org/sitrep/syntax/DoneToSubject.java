package org.sitrep.syntax;

import java.util.Set;

/**
 * "Two editors arrested in Gao", "Man jailed over theft": a verb that needs an object, without object and auxiliary,
 * tells what was done to its subject, as headlines do.
 */
final class DoneToSubject implements TreeRepair {

    private static final Set<String> NEEDS_OBJECT = GrammarWords.of("done-to-people");

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 1; verb < tree.size(); verb++) {
            if (isWithoutObject(tree, verb)) {
                for (int subject : tree.children(verb, "nsubj")) {
                    if (subject < verb && !tree.token(subject).isPronoun()) {
                        tree.attach(subject, verb, "nsubj:pass");
                    }
                }
            }
        }
    }

    private static boolean isWithoutObject(DependencyTree tree, int verb) {
        return tree.token(verb).tag().matches("VBN|VBD")
                && NEEDS_OBJECT.contains(tree.token(verb).lemma())
                && tree.has(verb, "root", "parataxis")
                && tree.children(verb, "obj", "iobj", "aux", "aux:pass", "cop", "ccomp", "xcomp", "dep")
                        .isEmpty()
                && tree.children(verb, "conj").stream()
                        .allMatch(other -> tree.children(other, "obj").isEmpty());
    }
}
