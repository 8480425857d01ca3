package org.sitrep.syntax;

/**
 * "Fighters of the front, an alliance of groups who side with the army, took the town, he said": a relative pronoun has
 * the finite verb right behind it for its verb; a finite verb behind the comma that closes the clause is that of the
 * noun which is described.
 */
final class RelativeClosedByComma implements TreeRepair {

    private static final String FINITE = "VBD|VBZ|VBP";

    @Override
    public void repair(DependencyTree tree) {
        for (int pronoun = 1; pronoun + 2 < tree.size(); pronoun++) {
            int verb = pronoun + 1;
            int predicate = tree.governor(pronoun);
            boolean swallowed = tree.token(pronoun).tag().matches("WP|WDT")
                    && tree.token(verb).tag().matches(FINITE)
                    && predicate > verb
                    && tree.governor(verb) == predicate
                    && isBehindComma(tree, predicate)
                    && tree.governor(predicate) >= 0
                    && tree.governor(predicate) < pronoun
                    && tree.token(tree.governor(predicate)).isNoun();
            if (swallowed) {
                restore(tree, pronoun, predicate);
            }
        }
    }

    private static boolean isBehindComma(DependencyTree tree, int predicate) {
        return tree.token(predicate).tag().matches(FINITE)
                && tree.token(predicate - 1).surface().equals(",")
                && tree.children(predicate, "nsubj", "nsubj:pass").isEmpty();
    }

    private static void restore(DependencyTree tree, int pronoun, int predicate) {
        int subject = tree.governor(predicate);
        while (tree.has(subject, "appos", "nmod") && tree.governor(subject) >= 0) {
            subject = tree.governor(subject);
        }
        int clause = tree.governor(subject);
        boolean said = clause >= 0 && Saying.is(tree.token(clause));
        tree.attach(pronoun, pronoun + 1, "nsubj");
        tree.attach(pronoun + 1, pronoun - 1, "acl:relcl");
        tree.attach(predicate, clause, clause < 0 ? "root" : said ? "ccomp" : "dep");
        tree.attach(subject, predicate, "nsubj");
    }
}
