package org.sitrep.syntax;

import java.util.Set;

/** "Took 25 rebels prisoner": what people are made or kept is no noun that they describe. */
final class TakenPrisoner implements TreeRepair {

    private static final Set<String> HELD = GrammarWords.of("held-as");

    @Override
    public void repair(DependencyTree tree) {
        for (int held = 2; held < tree.size(); held++) {
            int people = held - 1;
            boolean taken = HELD.contains(tree.token(held).lower())
                    && tree.has(held, "obj")
                    && tree.governor(people) == held
                    && tree.token(people).tag().matches("NNP?S")
                    && tree.children(held, "det", "nmod:poss").isEmpty();
            if (taken) {
                int verb = tree.governor(held);
                tree.children(held, "nummod", "amod", "advmod")
                        .forEach(word -> tree.attach(word, people, tree.relation(word)));
                tree.attach(people, verb, "obj");
                tree.attach(held, verb, "xcomp");
            }
        }
    }
}
