package org.sitrep.syntax;

/**
 * "They accuse the capital of stealing the gas and have threatened to attack": a finite verb goes on with a finite verb
 * and not with an infinitive or a gerund.
 */
final class FiniteConjunct implements TreeRepair {

    private static final String FINITE = "has|have|had|is|are|was|were|does|did|would|will";

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            int first = tree.governor(verb);
            boolean misjoined = first >= 0
                    && first < verb
                    && tree.has(verb, "conj")
                    && tree.token(verb).isVerb()
                    && tree.token(first).tag().matches("VB|VBG")
                    && tree.children(first, "aux").stream()
                            .allMatch(word -> tree.token(word).lower().equals("to"))
                    && tree.children(verb, "nsubj", "nsubj:pass").isEmpty()
                    && isFinite(tree, verb);
            int main = misjoined ? finiteAbove(tree, first) : Sentence.ROOT;
            if (main >= 0) {
                tree.attach(verb, main, "conj");
            }
        }
    }

    private static boolean isFinite(DependencyTree tree, int verb) {
        boolean auxiliary = tree.children(verb, "aux", "aux:pass", "cop").stream()
                .anyMatch(word -> tree.token(word).lower().matches(FINITE));
        return auxiliary || tree.token(verb).tag().matches("VBZ|VBD");
    }

    private static int finiteAbove(DependencyTree tree, int verb) {
        int at = tree.governor(verb);
        while (at >= 0 && !(isFinite(tree, at) || tree.token(at).tag().equals("VBP"))) {
            at = tree.governor(at);
        }
        return at;
    }
}
