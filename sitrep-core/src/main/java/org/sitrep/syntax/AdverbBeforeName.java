package org.sitrep.syntax;

import java.util.Set;

/** "Fighting went on around Gidami": a word of place right before a name is the name's preposition and no adverb. */
final class AdverbBeforeName implements TreeRepair {

    private static final Set<String> PREPOSITIONS = GrammarWords.of("preposition-of-place");

    @Override
    public void repair(DependencyTree tree) {
        for (int name = 1; name < tree.size(); name++) {
            int head = name;
            if (!tree.token(name).tag().startsWith("NNP")
                    || !tree.has(name, "obl", "nmod", "obl:npmod", "dep")
                    || !tree.children(name, "case").isEmpty()) {
                continue;
            }
            tree.children(name, "advmod").stream()
                    .filter(adverb -> adverb == firstOf(tree, head) - 1)
                    .filter(adverb -> PREPOSITIONS.contains(tree.token(adverb).lower()))
                    .findFirst()
                    .ifPresent(adverb -> tree.attach(adverb, head, "case"));
        }
    }

    private static int firstOf(DependencyTree tree, int head) {
        int first = head;
        while (first > 0 && tree.token(first - 1).tag().startsWith("NNP") && tree.governor(first - 1) == head) {
            first--;
        }
        return first;
    }
}
