package org.sitrep.syntax;

import java.util.List;

/**
 * "Rebels seized the town after troops withdrew, residents and a spokesman said": where "and" joins a noun right behind
 * a comma to the subject of a last verb of reporting, both say what stands before the comma.
 */
final class SayersJoined implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 4; saying < tree.size(); saying++) {
            List<Integer> subjects = tree.children(saying, "nsubj");
            List<Integer> ands = tree.children(saying, "cc");
            boolean last = Saying.is(tree.token(saying))
                    && tree.token(saying).tag().matches("VB[DPZ]")
                    && tree.has(saying, "conj")
                    && subjects.size() == 1
                    && ands.size() == 1
                    && ands.get(0) < subjects.get(0)
                    && subjects.get(0) < saying
                    && tree.children(saying, "ccomp", "obj").isEmpty();
            if (last) {
                join(tree, saying, ands.get(0), subjects.get(0));
            }
        }
    }

    private static void join(DependencyTree tree, int saying, int and, int second) {
        int first = and - 1;
        int comma = first;
        while (comma > 0 && tree.token(comma).tag().matches("NN.*|JJ.*|DT|CD|POS|PRP\\$")) {
            comma--;
        }
        int clause = mainVerb(tree, tree.governor(saying));
        boolean joined = tree.token(first).isNoun()
                && comma < first
                && tree.token(comma).surface().equals(",")
                && tree.governor(first) < comma
                && clause >= 0
                && clause < comma;
        if (joined) {
            tree.attach(saying, tree.governor(clause), tree.relation(clause));
            tree.attach(clause, saying, "ccomp");
            tree.attach(first, saying, "nsubj");
            tree.attach(second, first, "conj");
            tree.attach(and, second, "cc");
        }
    }

    /** The verb of the main clause that a verb belongs to. */
    private static int mainVerb(DependencyTree tree, int verb) {
        int main = verb;
        while (main >= 0 && tree.has(main, "advcl", "conj", "acl", "acl:relcl", "xcomp", "obl", "obj", "nmod")) {
            main = tree.governor(main);
        }
        return main >= 0 && tree.token(main).isVerb() ? main : Sentence.ROOT;
    }
}
