package org.sitrep.syntax;

import java.util.Set;

/**
 * "Around 60 attackers rode into the town": before a number "around" makes it rough and is no preposition; the counted
 * noun is the subject that the verb lacks.
 */
final class RoughCountBeforeVerb implements TreeRepair {

    private static final Set<String> ROUGHLY = Set.of("around", "about", "over", "under", "near");

    @Override
    public void repair(DependencyTree tree) {
        for (int word = 0; word + 1 < tree.size(); word++) {
            int noun = tree.governor(word);
            if (tree.has(word, "case")
                    && ROUGHLY.contains(tree.token(word).lower())
                    && tree.token(word + 1).isNumber()
                    && tree.governor(word + 1) == noun
                    && isMissingSubject(tree, noun)) {
                int verb = tree.governor(noun);
                boolean passive = !tree.children(verb, "aux:pass").isEmpty();
                tree.attach(noun, verb, passive ? "nsubj:pass" : "nsubj");
                tree.attach(word, word + 1, "advmod");
            }
        }
    }

    private static boolean isMissingSubject(DependencyTree tree, int noun) {
        int verb = noun < 0 ? -1 : tree.governor(noun);
        return verb > noun
                && tree.has(noun, "obl")
                && tree.token(noun).isNoun()
                && tree.token(verb).isVerb()
                && tree.children(verb, "nsubj", "nsubj:pass", "csubj").isEmpty();
    }
}
