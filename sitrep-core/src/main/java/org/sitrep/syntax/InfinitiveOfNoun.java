package org.sitrep.syntax;

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
    }

    private static boolean isMarked(DependencyTree tree, int infinitive) {
        return tree.children(infinitive, "mark").stream()
                .anyMatch(mark -> tree.token(mark).tag().equals("TO"));
    }
}
