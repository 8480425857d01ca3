package org.sitrep.syntax;

/**
 * "The kidnappers demanded a ransom, he said, and have threatened to kill the captives": what is coordinated behind a
 * saying between commas goes on with the clause that is said and not with the saying.
 */
final class SayingBetweenCommas implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 2; saying + 2 < tree.size(); saying++) {
            int clause = isBetweenCommas(tree, saying) ? clauseBefore(tree, saying) : -1;
            if (clause < 0) {
                continue;
            }
            for (int verb : tree.children(saying, "conj")) {
                boolean goesOn = verb > saying
                        && tree.token(verb).isVerb()
                        && !Saying.is(tree.token(verb))
                        && tree.children(verb, "nsubj", "nsubj:pass").isEmpty();
                if (goesOn) {
                    tree.attach(verb, clause, "conj");
                }
            }
        }
    }

    private static boolean isBetweenCommas(DependencyTree tree, int saying) {
        int subject = tree.children(saying, "nsubj").stream().findFirst().orElse(-1);
        if (!Saying.is(tree.token(saying)) || subject < 1 || subject > saying) {
            return false;
        }
        int first = subject;
        while (first > 0 && !tree.token(first - 1).surface().equals(",") && subject - first < 6) {
            first--;
        }
        return tree.token(saying + 1).surface().equals(",")
                && first > 0
                && tree.token(first - 1).surface().equals(",");
    }

    private static int clauseBefore(DependencyTree tree, int saying) {
        return tree.children(saying, "ccomp", "parataxis", "dep", "advcl").stream()
                .filter(clause -> clause < saying && tree.token(clause).isVerb())
                .findFirst()
                .orElse(-1);
    }
}
