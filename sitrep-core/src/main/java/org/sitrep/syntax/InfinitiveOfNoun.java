package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Foiled an attempt to kidnap the governor": the infinitive tells what the attempt is, and not what foiling led to.
 */
final class InfinitiveOfNoun implements TreeRepair {

    private static final Set<String> NOUNS = GrammarWords.of("noun-with-infinitive");

    @Override
    public void repair(DependencyTree tree) {
        for (int infinitive = 1; infinitive < tree.size(); infinitive++) {
            int verb = tree.governor(infinitive);
            if (verb < 0
                    || verb > infinitive
                    || !tree.has(infinitive, "xcomp", "advcl")
                    || !isMarked(tree, infinitive)) {
                continue;
            }
            int end = infinitive;
            tree.children(verb, "obj", "nsubj:pass").stream()
                    .filter(noun ->
                            noun < end && NOUNS.contains(tree.token(noun).lemma()))
                    .reduce((first, second) -> second)
                    .ifPresent(noun -> tree.attach(end, noun, "acl"));
        }
        for (int noun = 1; noun < tree.size() - 1; noun++) {
            if (isTakenForSubject(tree, noun)) {
                freeFromInfinitive(tree, noun, tree.governor(noun));
            }
        }
    }

    /** "Welcomed his decision to pardon them", "support for an initiative to build a port". */
    private static boolean isTakenForSubject(DependencyTree tree, int noun) {
        int infinitive = tree.governor(noun);
        return tree.has(noun, "nsubj")
                && infinitive > noun
                && tree.token(noun + 1).tag().equals("TO")
                && tree.governor(noun + 1) == infinitive
                && tree.has(infinitive, "ccomp", "acl", "advcl")
                && tree.governor(infinitive) >= 0
                && tree.governor(infinitive) < noun
                && (NOUNS.contains(tree.token(noun).lemma()) || isInPhrase(tree, noun, infinitive));
    }

    /** "A truce with the rebels to coincide with the feast": only "for" goes before the subject of an infinitive. */
    private static boolean isInPhrase(DependencyTree tree, int noun, int infinitive) {
        return tree.children(infinitive, "mark").stream()
                .anyMatch(mark -> mark < noun && tree.token(mark).lower().matches("with|on|against|from|by|at|over"));
    }

    private static void freeFromInfinitive(DependencyTree tree, int noun, int infinitive) {
        int above = tree.governor(infinitive);
        Optional<Integer> preposition = tree.children(infinitive, "mark").stream()
                .filter(mark -> mark < noun && tree.token(mark).tag().equals("IN"))
                .findFirst();
        if (preposition.isPresent()) {
            tree.attach(noun, above, tree.token(above).isVerb() ? "obl" : "nmod");
            tree.attach(preposition.get(), noun, "case");
        } else {
            tree.attach(noun, above, tree.token(above).isVerb() ? "obj" : "nmod");
        }
        tree.attach(infinitive, noun, "acl");
    }

    private static boolean isMarked(DependencyTree tree, int infinitive) {
        return tree.children(infinitive, "mark").stream()
                .anyMatch(mark -> tree.token(mark).tag().equals("TO"));
    }
}
