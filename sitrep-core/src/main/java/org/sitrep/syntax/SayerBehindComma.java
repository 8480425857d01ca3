package org.sitrep.syntax;

/**
 * "The group has about 300 fighters in the area, a researcher said": between the comma and the saying at the end stands
 * who says it, whatever noun before the comma the parser took for its subject.
 */
final class SayerBehindComma implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 3; saying < tree.size(); saying++) {
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

    /** Whether the words of a noun phrase reach back from its head to a comma behind another noun. */
    private static boolean isBehindComma(DependencyTree tree, int head, int other) {
        int at = head;
        while (at > other && tree.token(at).tag().matches("NN.*|JJ.*|DT|CD|POS|PRP\\$")) {
            at--;
        }
        return at > other && tree.token(at).surface().equals(",");
    }
}
