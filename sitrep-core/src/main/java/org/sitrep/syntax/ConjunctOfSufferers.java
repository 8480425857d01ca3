package org.sitrep.syntax;

import java.util.List;
import java.util.Set;

/**
 * "Condemned the murder of the six nuns and two drivers": people who are counted are coordinated with the people whom
 * an act befell, and not with the act.
 */
final class ConjunctOfSufferers implements TreeRepair {

    private static final Set<String> ACTS = GrammarWords.of("act-on-people");

    @Override
    public void repair(DependencyTree tree) {
        for (int noun = 1; noun < tree.size(); noun++) {
            if (!tree.has(noun, "conj") || !tree.token(noun).isNoun() || !isCounted(tree, noun)) {
                continue;
            }
            int act = tree.governor(noun);
            if (ACTS.contains(tree.token(act).lemma())) {
                List<Integer> sufferers = tree.children(act, "nmod");
                int last = sufferers.isEmpty() ? -1 : sufferers.get(sufferers.size() - 1);
                if (act < last && last < noun && isCounted(tree, last) && tree.isBehind(last, "of")) {
                    tree.attach(noun, last, "conj");
                }
            }
        }
    }

    private static boolean isCounted(DependencyTree tree, int noun) {
        return tree.token(noun).tag().equals("NNS")
                && !tree.children(noun, "nummod").isEmpty();
    }
}
