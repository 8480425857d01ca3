package org.sitrep.syntax;

/**
 * "Of the 14 schools in the town, only two are open": the whole that opens a clause behind "of" belongs to the number
 * that is the clause's subject.
 */
final class FrontedWhole implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int part = 3; part < tree.size(); part++) {
            int clause = tree.governor(part);
            if (clause >= 0 && tree.has(part, "nsubj", "nsubj:pass") && isBareNumber(tree, part)) {
                int number = part;
                tree.children(clause, "obl", "nmod").stream()
                        .filter(whole -> whole < number && opensBehindOf(tree, whole))
                        .findFirst()
                        .ifPresent(whole -> tree.attach(whole, number, "nmod"));
            }
        }
    }

    private static boolean isBareNumber(DependencyTree tree, int part) {
        return tree.token(part).tag().equals("CD")
                && tree.children(part, "nmod").isEmpty()
                && !tree.token(part).lower().equals("one");
    }

    private static boolean opensBehindOf(DependencyTree tree, int whole) {
        return tree.token(whole).isNoun()
                && tree.children(whole, "case").stream()
                        .anyMatch(word -> tree.token(word).lower().equals("of") && isAtOpening(tree, word));
    }

    private static boolean isAtOpening(DependencyTree tree, int word) {
        return word == 0
                || tree.token(word - 1).tag().matches("CC|''|``|:|,")
                || tree.token(word - 1).isPunctuation();
    }
}
