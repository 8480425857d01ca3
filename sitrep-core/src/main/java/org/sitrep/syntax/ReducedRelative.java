package org.sitrep.syntax;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Troops backed by militias recaptured the town", "bombs dropped from a plane hit the market": a participle with "by"
 * or without what it must be done to, and without an auxiliary, is no predicate where a finite verb without a subject
 * follows; it describes the subject of that verb. Neither is one between commas: "The accord, signed in March, allows".
 */
final class ReducedRelative implements TreeRepair {

    private static final Set<String> ACCUSING = GrammarWords.of("accusing");
    private static final Set<String> SENT = GrammarWords.of("sent-at-a-target");

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 1; participle < tree.size(); participle++) {
            boolean bare = tree.governor(participle) == Sentence.ROOT
                    && tree.children(participle, "aux", "aux:pass", "cop").isEmpty()
                    && (isDoneBySomebody(tree, participle)
                            || isBetweenCommas(tree, participle)
                            || isSentWithoutObject(tree, participle)
                            || isAccused(tree, participle));
            int subject = bare
                    ? tree.children(participle, "nsubj", "nsubj:pass").stream()
                            .findFirst()
                            .orElse(-1)
                    : -1;
            int predicate = subject >= 0 ? predicateAfter(tree, participle) : -1;
            if (predicate >= 0) {
                tree.attach(predicate, Sentence.ROOT, "root");
                tree.attach(subject, predicate, "nsubj");
                tree.attach(participle, subject, "acl");
            }
        }
    }

    private static boolean isDoneBySomebody(DependencyTree tree, int participle) {
        return tree.token(participle).tag().equals("VBN")
                && tree.children(participle, "obl").stream().anyMatch(phrase -> tree.isBehind(phrase, "by"));
    }

    /** "The accord, signed in March, allows": no comma parts a subject from its verb. */
    private static boolean isBetweenCommas(DependencyTree tree, int participle) {
        int predicate = predicateAfter(tree, participle);
        return tree.token(participle).tag().matches("VBN|VBD")
                && isComma(tree, participle - 1)
                && predicate > participle
                && isComma(tree, predicate - 1)
                && tree.children(participle, "obj", "ccomp").stream().noneMatch(object -> object != predicate)
                && tree.children(participle, "nsubj", "nsubj:pass").stream()
                        .allMatch(subject -> commasBetween(tree, subject, participle) == 1);
    }

    private static long commasBetween(DependencyTree tree, int from, int to) {
        return IntStream.range(from, to).filter(i -> isComma(tree, i)).count();
    }

    private static boolean isComma(DependencyTree tree, int i) {
        return tree.token(i).surface().equals(",");
    }

    /** "Bombs dropped from a plane hit the market": what is dropped, fired or thrown does not drop anything. */
    private static boolean isSentWithoutObject(DependencyTree tree, int verb) {
        return tree.token(verb).tag().matches("VBN|VBD")
                && SENT.contains(tree.token(verb).lemma())
                && tree.children(verb, "obj").isEmpty()
                && !tree.children(verb, "obl").isEmpty();
    }

    /** "Residents accused of collaboration appear to be held". */
    private static boolean isAccused(DependencyTree tree, int verb) {
        return tree.token(verb).tag().matches("VBN|VBD")
                && ACCUSING.contains(tree.token(verb).lemma())
                && tree.children(verb, "obl").stream()
                        .flatMap(phrase -> tree.children(phrase, "case").stream())
                        .anyMatch(marker ->
                                marker == verb + 1 && tree.token(marker).lower().equals("of"));
    }

    private static int predicateAfter(DependencyTree tree, int participle) {
        return tree.children(participle, "dep", "parataxis", "ccomp", "advcl", "conj", "obj").stream()
                .filter(verb -> verb > participle && tree.token(verb).tag().matches("VBD|VBZ|VBP|VB"))
                .filter(verb -> tree.children(verb, "nsubj", "nsubj:pass", "mark", "cc", "aux")
                        .isEmpty())
                .findFirst()
                .orElse(-1);
    }
}
