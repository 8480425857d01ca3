package org.sitrep.syntax;

import java.util.Set;

/**
 * "Detainees told the monitors that soldiers burned the market": a clause with "that" and a subject of its own is what
 * is told, and no part of the noun for those who are told.
 */
final class ToldThat implements TreeRepair {

    private static final Set<String> TELLING = GrammarWords.of("telling");

    @Override
    public void repair(DependencyTree tree) {
        for (int clause = 4; clause < tree.size(); clause++) {
            int listener = tree.governor(clause);
            int telling = listener >= 0 ? tree.governor(listener) : Sentence.ROOT;
            boolean told = telling >= 0
                    && telling < listener
                    && listener < clause
                    && tree.has(clause, "ccomp", "acl", "acl:relcl", "dep")
                    && tree.has(listener, "obj", "iobj")
                    && TELLING.contains(tree.token(telling).lemma())
                    && tree.children(telling, "ccomp").isEmpty()
                    && tree.token(listener + 1).lower().equals("that")
                    && hasSubject(tree, clause, listener + 1);
            if (told) {
                tree.attach(clause, telling, "ccomp");
                tree.attach(listener + 1, clause, "mark");
            }
        }
    }

    private static boolean hasSubject(DependencyTree tree, int clause, int that) {
        return tree.governor(that) == clause
                && tree.children(clause, "nsubj", "nsubj:pass").stream().anyMatch(subject -> subject > that);
    }
}
