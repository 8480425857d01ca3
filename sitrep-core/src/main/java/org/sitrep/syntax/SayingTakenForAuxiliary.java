package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;

/**
 * "The group, which says soldiers killed ten", "the woman, in her twenties, says soldiers burned her house": a verb of
 * saying is no auxiliary. Whoever stands before it says, and the verb that it was hung on heads what is said.
 */
final class SayingTakenForAuxiliary implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 1; saying < tree.size(); saying++) {
            int told = tree.governor(saying);
            boolean mistaken = told > saying
                    && tree.has(saying, "aux")
                    && Saying.is(tree.token(saying))
                    && tree.token(saying).tag().matches("VBD|VBZ|VBP");
            Optional<Integer> sayer = mistaken ? sayer(tree, saying, told) : Optional.empty();
            if (sayer.isPresent()) {
                part(tree, saying, told, sayer.get());
            }
        }
    }

    /** The subject before the verb of saying, or the relative pronoun right before it, if a subject follows too. */
    private static Optional<Integer> sayer(DependencyTree tree, int saying, int told) {
        List<Integer> subjects = tree.children(told, "nsubj", "nsubj:pass");
        boolean follows = subjects.stream().anyMatch(subject -> subject > saying);
        Optional<Integer> before =
                subjects.stream().filter(subject -> subject < saying).findFirst();
        Optional<Integer> relative = tree.token(saying - 1).tag().matches("WDT|WP") && tree.governor(saying - 1) == told
                ? Optional.of(saying - 1)
                : before;
        return follows ? relative : Optional.empty();
    }

    private static void part(DependencyTree tree, int saying, int told, int sayer) {
        tree.attach(saying, tree.governor(told), tree.relation(told));
        for (int word : tree.children(told)) {
            if (word < saying) {
                tree.attach(word, saying, tree.relation(word));
            }
        }
        tree.attach(sayer, saying, "nsubj");
        tree.attach(told, saying, "ccomp");
    }
}
