package org.sitrep.syntax;

import java.util.Optional;

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
                .filter(subject ->
                        subject < saying && !tree.token(subject).tag().startsWith("W"))
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
        int subject = childAbove(tree, noun, verb);
        if (subject == Sentence.ROOT) {
            tree.children(saying, "ccomp").stream()
                    .filter(clause -> clause > verb)
                    .findFirst()
                    .ifPresent(clause -> mainClause(tree, noun, clause));
        } else {
            finiteBehind(tree, verb).ifPresent(main -> {
                tree.children(verb).stream()
                        .filter(word -> word > main)
                        .forEach(word -> tree.attach(word, main, tree.relation(word)));
                tree.attach(main, tree.governor(verb), tree.relation(verb));
                tree.attach(subject, main, "nsubj");
            });
        }
        boolean passive = !tree.children(verb, "aux:pass").isEmpty();
        tree.attach(verb, noun, "acl:relcl");
        tree.attach(pronoun, verb, passive ? "nsubj:pass" : "nsubj");
        tree.attach(saying, verb, "parataxis");
    }

    /** The dependent of a verb that a word is or stands below. */
    private static int childAbove(DependencyTree tree, int word, int verb) {
        int at = word;
        while (at != Sentence.ROOT && tree.governor(at) != verb) {
            at = tree.governor(at);
        }
        return at;
    }

    /** "Families of men who they say were seized blocked the road": the verb that the parser left without a subject. */
    private static Optional<Integer> finiteBehind(DependencyTree tree, int verb) {
        return tree.children(verb, "dep", "parataxis", "ccomp", "conj", "advcl").stream()
                .filter(main -> main > verb && tree.token(main).tag().matches("VB[DPZ]"))
                .filter(main ->
                        tree.children(main, "nsubj", "nsubj:pass", "mark").isEmpty())
                .findFirst();
    }

    /** What the parser took for what is said is what the described noun does. */
    private static void mainClause(DependencyTree tree, int noun, int clause) {
        boolean passive = !tree.children(clause, "aux:pass").isEmpty();
        tree.attach(clause, tree.governor(noun), tree.relation(noun));
        tree.attach(noun, clause, passive ? "nsubj:pass" : "nsubj");
    }
}
