package org.sitrep.syntax;

import java.util.List;
import java.util.Set;

/**
 * "Since the truce at least 83 people have been killed": a clause has one subject. Where a preposition stands before
 * the first of two, that noun is its phrase.
 */
final class OneSubject implements TreeRepair {

    private static final Set<String> PREPOSITIONS =
            Set.of("since", "after", "before", "until", "during", "despite", "following");

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 0; verb < tree.size(); verb++) {
            List<Integer> subjects = tree.children(verb, "nsubj", "nsubj:pass");
            if (subjects.size() == 2 && subjects.get(1) < verb) {
                int first = subjects.get(0);
                int clause = verb;
                tree.children(verb, "mark", "case", "advmod").stream()
                        .filter(word -> word < first
                                && PREPOSITIONS.contains(tree.token(word).lower()))
                        .findFirst()
                        .ifPresent(preposition -> split(tree, clause, first, preposition));
            }
        }
    }

    private static void split(DependencyTree tree, int verb, int noun, int preposition) {
        tree.attach(noun, verb, "obl");
        tree.attach(preposition, noun, "case");
    }
}
