package org.sitrep.syntax;

import java.util.List;

/**
 * "A dentist, a surveyor, and seven porters": nouns with an article or number of their own before a last one with "and"
 * are a list of several, not one who is described. "The mayor, a banker, and five students" may describe the mayor.
 */
final class ListOfSomebodies implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int noun = 2; noun < tree.size(); noun++) {
            int first = tree.governor(noun);
            boolean listed = first >= 0
                    && first < noun
                    && tree.has(noun, "appos")
                    && isSomebody(tree, first)
                    && isSomebody(tree, noun)
                    && isClosed(tree, first, noun);
            if (listed) {
                tree.attach(noun, first, "conj");
            }
        }
    }

    private static boolean isSomebody(DependencyTree tree, int noun) {
        return tree.token(noun).tag().matches("NNS?")
                && (!tree.children(noun, "nummod").isEmpty()
                        || tree.children(noun, "det").stream()
                                .anyMatch(word -> tree.token(word).lower().matches("an?|another")));
    }

    /** Whether another noun with a comma and "and" before it ends the list. */
    private static boolean isClosed(DependencyTree tree, int first, int noun) {
        List<Integer> further = tree.children(first, "conj");
        return further.stream()
                .filter(last -> last > noun && tree.token(last).isNoun())
                .anyMatch(last -> tree.children(last, "cc").stream()
                        .anyMatch(and -> tree.token(and).lower().equals("and")
                                && tree.token(and - 1).surface().equals(",")));
    }
}
