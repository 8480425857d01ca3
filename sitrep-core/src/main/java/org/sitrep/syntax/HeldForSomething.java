package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Raiders believed to be from the hills struck a camp": a participle that says what its noun is held for is no
 * predicate; the finite verb below it is.
 */
final class HeldForSomething implements TreeRepair {

    private static final Set<String> HELD_FOR = GrammarWords.of("held-for");

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 1; participle < tree.size(); participle++) {
            if (isHeldFor(tree, participle)) {
                List<Integer> subjects = tree.children(participle, "nsubj", "nsubj:pass");
                Optional<Integer> verb = finiteBelow(tree, participle);
                if (subjects.size() == 1 && verb.isPresent()) {
                    exchange(tree, participle, subjects.get(0), verb.get());
                }
            }
        }
    }

    private static boolean isHeldFor(DependencyTree tree, int word) {
        return tree.token(word).tag().equals("VBN")
                && HELD_FOR.contains(tree.token(word).lower())
                && tree.children(word, "aux", "aux:pass").isEmpty()
                && word + 1 < tree.size()
                && tree.token(word + 1).lower().equals("to");
    }

    private static Optional<Integer> finiteBelow(DependencyTree tree, int participle) {
        return IntStream.range(participle + 1, tree.size())
                .boxed()
                .filter(verb -> tree.token(verb).tag().equals("VBD"))
                .filter(verb -> tree.has(verb, "acl", "dep", "advcl", "ccomp", "conj"))
                .filter(verb -> tree.isBelow(verb, participle))
                .filter(verb ->
                        tree.children(verb, "nsubj", "nsubj:pass", "mark", "cc").isEmpty())
                .findFirst();
    }

    private static void exchange(DependencyTree tree, int participle, int subject, int verb) {
        tree.attach(verb, tree.governor(participle), tree.relation(participle));
        tree.attach(subject, verb, tree.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
        tree.attach(participle, subject, "acl");
        tree.children(participle).stream()
                .filter(word -> word > verb)
                .forEach(word -> tree.attach(word, verb, tree.relation(word)));
    }
}
