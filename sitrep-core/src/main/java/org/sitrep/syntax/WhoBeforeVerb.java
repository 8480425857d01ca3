package org.sitrep.syntax;

/**
 * "Ana Kesh, who coordinates relief for the diocese": the finite verb right behind "who" is that of the clause; the
 * noun behind it, which the parser took for a verb, is what is coordinated.
 */
final class WhoBeforeVerb implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 1; verb + 1 < tree.size(); verb++) {
            int noun = tree.governor(verb);
            boolean taken = tree.token(verb - 1).lower().equals("who")
                    && tree.token(verb).tag().matches("VB[ZPD]")
                    && noun == verb + 1
                    && tree.has(verb, "nsubj")
                    && tree.has(noun, "acl:relcl")
                    && tree.token(noun).isNoun();
            if (taken) {
                int clause = verb;
                tree.attach(verb, tree.governor(noun), "acl:relcl");
                tree.attach(verb - 1, verb, "nsubj");
                tree.children(noun, "obl").forEach(phrase -> tree.attach(phrase, clause, "obl"));
                tree.attach(noun, verb, "obj");
            }
        }
    }
}
