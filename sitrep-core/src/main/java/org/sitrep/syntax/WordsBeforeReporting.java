package org.sitrep.syntax;

import java.util.List;

/**
 * "It had arrested five suspects in the ambush, state media reported", "killing six and wounding nine, he said": what
 * stands before the comma belongs to the clause reported and not to the verb of reporting behind it. It goes back to
 * the verb of that clause.
 */
final class WordsBeforeReporting implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int reporting = 0; reporting < tree.size(); reporting++) {
            int clause = tree.governor(reporting);
            boolean behind = clause >= 0 && clause < reporting && tree.has(reporting, "ccomp", "parataxis");
            if (!behind
                    || !tree.token(clause).isVerb()
                    || !tree.token(reporting).isVerb()) {
                continue;
            }
            int comma = commaBefore(tree, reporting);
            if (comma > clause) {
                giveBack(tree, clause, comma, reporting);
            }
        }
    }

    /** The comma before the subject of the verb of reporting, or -1. */
    private static int commaBefore(DependencyTree tree, int reporting) {
        List<Integer> subjects = tree.children(reporting, "nsubj");
        if (subjects.isEmpty()) {
            return -1;
        }
        int at = subjects.get(0);
        while (at >= 0 && !tree.token(at).surface().equals(",")) {
            at--;
        }
        return at;
    }

    private static void giveBack(DependencyTree tree, int clause, int comma, int reporting) {
        boolean hasObject = !tree.children(clause, "obj").isEmpty();
        for (int word : tree.children(reporting)) {
            if (word <= clause || word >= comma) {
                continue;
            }
            boolean object = !hasObject
                    && (tree.token(word).isNoun() || tree.token(word).isNumber())
                    && tree.children(word, "case").isEmpty();
            if (object) {
                tree.attach(word, clause, "obj");
                hasObject = true;
            } else if (tree.token(word).isNoun()) {
                tree.attach(word, clause, "obl");
            } else if (tree.token(word).tag().equals("VBG")) {
                tree.attach(word, clause, "advcl");
            }
        }
    }
}
