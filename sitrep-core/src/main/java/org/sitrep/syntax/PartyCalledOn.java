package org.sitrep.syntax;

import java.util.List;
import java.util.Set;

/**
 * "Aid groups called on both sides to let convoys through": whom the verb's preposition names is no subject of a clause
 * that the preposition opens. The party becomes a phrase of the verb, the clause its complement.
 */
final class PartyCalledOn implements TreeRepair {

    private static final Set<String> PREPOSITIONS = Set.of("on", "upon", "to", "with", "at");

    @Override
    public void repair(DependencyTree tree) {
        for (int clause = 0; clause < tree.size(); clause++) {
            int verb = tree.governor(clause);
            if (verb < 0 || verb > clause || !tree.has(clause, "advcl", "ccomp", "xcomp")) {
                continue;
            }
            List<Integer> marks = tree.children(clause, "mark");
            List<Integer> subjects = tree.children(clause, "nsubj");
            boolean opened = marks.size() == 2
                    && marks.get(0) == verb + 1
                    && PREPOSITIONS.contains(tree.token(marks.get(0)).lower())
                    && tree.token(marks.get(1)).lower().equals("to");
            if (opened && subjects.size() == 1 && subjects.get(0) < marks.get(1)) {
                tree.attach(subjects.get(0), verb, "obl");
                tree.attach(marks.get(0), subjects.get(0), "case");
                tree.attach(clause, verb, "xcomp");
            }
        }
    }
}
