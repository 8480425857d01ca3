package org.sitrep.syntax;

/** "Three engineers, who were abducted by armed men": a clause that opens with "who" describes the noun it hangs on. */
final class WhoClause implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int pronoun = 2; pronoun < tree.size(); pronoun++) {
            int verb = tree.governor(pronoun);
            boolean aside = tree.token(pronoun).tag().equals("WP")
                    && tree.token(pronoun).lower().equals("who")
                    && tree.has(pronoun, "nsubj", "nsubj:pass")
                    && verb > pronoun
                    && tree.has(verb, "dep")
                    && tree.governor(verb) >= 0
                    && tree.governor(verb) < pronoun
                    && tree.token(tree.governor(verb)).isNoun();
            if (aside) {
                tree.attach(verb, tree.governor(verb), "acl:relcl");
            }
        }
    }
}
