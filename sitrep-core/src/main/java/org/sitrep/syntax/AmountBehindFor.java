package org.sitrep.syntax;

/**
 * "Appealed for $12 million to help the homeless": a sum of money does nothing, so behind "for" it is what is asked for
 * and no subject of the verb behind it.
 */
final class AmountBehindFor implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int amount = 2; amount < tree.size(); amount++) {
            int preposition = amount - 1;
            int asking = preposition - 1;
            boolean open = tree.token(amount).tag().equals("$")
                    && tree.has(amount, "nsubj", "dep", "nsubj:pass")
                    && tree.token(preposition).lower().equals("for")
                    && tree.has(preposition, "mark");
            if (open && (tree.token(asking).isVerb() || tree.token(asking).isNoun())) {
                tree.attach(amount, asking, tree.token(asking).isVerb() ? "obl" : "nmod");
                tree.attach(preposition, amount, "case");
            }
        }
    }
}
