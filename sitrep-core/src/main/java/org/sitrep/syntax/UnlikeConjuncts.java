package org.sitrep.syntax;

/**
 * "Accused the government of leaving the south and demanded a meeting", "and have threatened to strike": a finite verb
 * is not coordinated with a gerund, an infinitive or a participle that describes; it belongs to the nearest finite verb
 * above.
 */
final class UnlikeConjuncts implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 1; verb < tree.size(); verb++) {
            boolean active = tree.token(verb).tag().equals("VBN")
                    && !tree.children(verb, "obj").isEmpty();
            boolean bare = (active || tree.token(verb).tag().matches("VBD|VBZ"))
                    && tree.children(verb, "aux", "aux:pass").isEmpty();
            boolean finite = (bare || isInflected(tree, verb))
                    && tree.children(verb, "nsubj", "nsubj:pass").isEmpty();
            if (!finite
                    || !tree.has(verb, "conj")
                    || !isNonFinite(tree, tree.governor(verb)) && !isUnderModal(tree, verb)) {
                continue;
            }
            int above = finiteAbove(tree, tree.governor(verb));
            if (above >= 0) {
                tree.attach(verb, above, "conj");
            }
        }
    }

    private static boolean isInflected(DependencyTree tree, int verb) {
        return tree.children(verb, "aux", "aux:pass", "cop").stream()
                .anyMatch(word -> tree.token(word).tag().matches("VBD|VBZ|VBP")
                        || tree.token(word).lower().matches("would|will"));
    }

    private static boolean isNonFinite(DependencyTree tree, int verb) {
        boolean auxiliary = tree.children(verb, "aux", "aux:pass").stream()
                .anyMatch(word -> tree.token(word).tag().matches("VBD|VBZ|VBP|MD"));
        boolean participle = tree.token(verb).tag().equals("VBN")
                && tree.has(verb, "acl", "xcomp")
                && tree.children(verb, "aux", "aux:pass").isEmpty();
        return tree.token(verb).tag().matches("VBG|VB") && !auxiliary || participle;
    }

    /**
     * "Vowed that the army would hunt them and urged people to help": no past goes on with what stands behind "would".
     */
    private static boolean isUnderModal(DependencyTree tree, int verb) {
        int first = tree.governor(verb);
        return tree.token(verb).tag().equals("VBD")
                && tree.token(first).tag().equals("VB")
                && tree.has(first, "ccomp", "xcomp")
                && tree.children(first, "aux").stream()
                        .anyMatch(word -> tree.token(word).tag().equals("MD"));
    }

    private static int finiteAbove(DependencyTree tree, int verb) {
        return tree.above(verb).stream()
                .filter(word -> tree.token(word).tag().matches("VBD|VBZ|VBP")
                        || isPastWithSubject(tree, word)
                        || hasFiniteAuxiliary(tree, word))
                .findFirst()
                .orElse(Sentence.ROOT);
    }

    /** "The agency called on both sides": what looks like a participle is a past where a subject is all it has. */
    private static boolean isPastWithSubject(DependencyTree tree, int verb) {
        return tree.token(verb).tag().equals("VBN")
                && !tree.children(verb, "nsubj").isEmpty()
                && tree.children(verb, "aux", "aux:pass").isEmpty();
    }

    private static boolean hasFiniteAuxiliary(DependencyTree tree, int verb) {
        return tree.token(verb).isVerb()
                && !isNonFinite(tree, verb)
                && !tree.children(verb, "aux").isEmpty();
    }
}
