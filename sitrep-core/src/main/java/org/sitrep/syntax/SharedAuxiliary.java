package org.sitrep.syntax;

import java.util.Set;

/**
 * "Five were killed and three others abducted": a participle that is coordinated with a passive and has a subject but
 * no auxiliary shares that of the passive.
 */
final class SharedAuxiliary implements TreeRepair {

    private static final Set<String> COUNTS = GrammarWords.of("count");

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
                for (int subject : tree.children(verb, "nsubj", "dep")) {
                    if (tree.has(subject, "nsubj") || isCount(tree, subject, verb)) {
                        tree.attach(subject, verb, "nsubj:pass");
                    }
                }
            }
        }
    }

    /** "And more than a dozen injured": the number right before the participle. */
    private static boolean isCount(DependencyTree tree, int word, int verb) {
        return word == verb - 1
                && (tree.token(word).isNumber()
                        || COUNTS.contains(tree.token(word).lemma()));
    }
}
