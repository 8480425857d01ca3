package org.sitrep.syntax;

/**
 * "The group has about 300 fighters in the area, a researcher said": between the comma and the saying at the end stands
 * who says it, whatever noun before the comma the parser took for its subject.
 */
final class SayerBehindComma implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 3; saying < tree.size(); saying++) {
            restoreReport(tree, saying);
            int sayer = saying - 1;
            boolean ends = tree.token(saying).tag().matches("VBD|VBZ|VBP")
                    && Saying.is(tree.token(saying))
                    && tree.has(saying, "ccomp", "parataxis", "dep", "root")
                    && tree.token(sayer).isNoun();
            int subject =
                    ends ? tree.children(saying, "nsubj").stream().findFirst().orElse(-1) : -1;
            if (subject >= 0 && subject < sayer && isBehindComma(tree, sayer, subject)) {
                tree.attach(subject, saying, "dep");
                tree.attach(sayer, saying, "nsubj");
            }
        }
    }

    /**
     * "... in Nagaon district, the army's Red Corps said on Friday": a finite verb of saying describes no noun before a
     * comma.
     */
    private static void restoreReport(DependencyTree tree, int saying) {
        int sayer = saying - 1;
        int noun = tree.governor(saying);
        boolean misread = tree.token(saying).tag().equals("VBD")
                && Saying.is(tree.token(saying))
                && tree.has(saying, "acl")
                && noun < sayer
                && tree.token(sayer).isNoun()
                && tree.has(sayer, "appos")
                && isBehindComma(tree, sayer, noun);
        if (!misread) {
            return;
        }
        for (int root = 0; root < saying; root++) {
            if (tree.governor(root) == Sentence.ROOT) {
                tree.attach(root, saying, "ccomp");
                tree.attach(saying, Sentence.ROOT, "root");
                tree.attach(sayer, saying, "nsubj");
                return;
            }
        }
    }

    /** Whether the words of a noun phrase reach back from its head to a comma behind another noun. */
    private static boolean isBehindComma(DependencyTree tree, int head, int other) {
        int at = head;
        while (at > other && tree.token(at).tag().matches("NN.*|JJ.*|DT|CD|POS|PRP\\$")) {
            at--;
        }
        return at > other && tree.token(at).surface().equals(",");
    }
}
