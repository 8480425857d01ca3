package org.sitrep.syntax;

/**
 * "The militia, which analysts say has 400 fighters, was formed in 2019", "men who police said belonged to the front":
 * a finite verb right behind a saying has no subject but the relative pronoun; who says it stands aside.
 */
final class SayingInRelative implements TreeRepair {

    private static final int FARTHEST = 8;

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 3; saying + 1 < tree.size(); saying++) {
            int pronoun = isBeforeFinite(tree, saying) ? pronounBefore(tree, saying) : Sentence.ROOT;
            int noun = tree.governor(saying);
            if (pronoun > 0 && noun >= 0 && noun < pronoun && tree.token(noun).isNoun()) {
                restore(tree, noun, pronoun, saying);
            }
        }
    }

    private static boolean isBeforeFinite(DependencyTree tree, int saying) {
        return Saying.is(tree.token(saying))
                && tree.token(saying).tag().matches("VB[DPZ]")
                && tree.has(saying, "acl:relcl", "ccomp")
                && tree.token(saying + 1).tag().matches("VB[DPZ]|MD");
    }

    /** "Which", "who" or "that", if only whoever says it stands between. */
    private static int pronounBefore(DependencyTree tree, int saying) {
        int sayer = tree.children(saying, "nsubj").stream()
                .filter(subject -> subject < saying && !tree.token(subject).tag().startsWith("W"))
                .findFirst()
                .orElse(Sentence.ROOT);
        for (int word = sayer - 1; sayer >= 0 && word > saying - FARTHEST && word > 0; word--) {
            if (tree.token(word).lower().matches("which|who|that")) {
                return word;
            }
            if (tree.token(word).isVerb() || tree.token(word).isPunctuation()) {
                return Sentence.ROOT;
            }
        }
        return Sentence.ROOT;
    }

    private static void restore(DependencyTree tree, int noun, int pronoun, int saying) {
        int finite = saying + 1;
        int verb = tree.has(finite, "aux", "aux:pass", "cop") ? tree.governor(finite) : finite;
        tree.children(saying, "ccomp").stream()
                .filter(clause -> clause > verb)
                .findFirst()
                .ifPresent(clause -> mainClause(tree, noun, clause));
        boolean passive = !tree.children(verb, "aux:pass").isEmpty();
        tree.attach(verb, noun, "acl:relcl");
        tree.attach(pronoun, verb, passive ? "nsubj:pass" : "nsubj");
        tree.attach(saying, verb, "parataxis");
    }

    /** What the parser took for what is said is what the described noun does. */
    private static void mainClause(DependencyTree tree, int noun, int clause) {
        boolean passive = !tree.children(clause, "aux:pass").isEmpty();
        tree.attach(clause, tree.governor(noun), tree.relation(noun));
        tree.attach(noun, clause, passive ? "nsubj:pass" : "nsubj");
    }
}
