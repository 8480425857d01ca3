package org.sitrep.syntax;

/**
 * "People have been harassed, violently attacked and jailed": participles behind commas that share one auxiliary are
 * coordinated, each as passive as the first.
 */
final class ListOfParticiples implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            int first = tree.governor(verb);
            if (first >= 0 && first < verb && isFurther(tree, first, verb)) {
                tree.attach(verb, first, "conj");
                for (int last : tree.children(verb, "conj")) {
                    tree.attach(last, first, "conj");
                }
            }
        }
    }

    private static boolean isFurther(DependencyTree tree, int first, int verb) {
        return tree.has(verb, "dep")
                && tree.token(verb).tag().equals("VBN")
                && tree.token(first).tag().equals("VBN")
                && !tree.children(first, "aux:pass").isEmpty()
                && tree.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty()
                && !tree.children(verb, "conj", "cc").isEmpty()
                && isBehindComma(tree, first, verb);
    }

    private static boolean isBehindComma(DependencyTree tree, int first, int verb) {
        for (int word = first + 1; word < verb; word++) {
            boolean joins = tree.token(word).surface().equals(",")
                    || tree.token(word).tag().matches("RB|VBN");
            if (!joins) {
                return false;
            }
        }
        return tree.token(first + 1).surface().equals(",");
    }
}
