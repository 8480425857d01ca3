package org.sitrep.syntax;

import java.util.Set;

/**
 * "Raided the town of Qabatiya, south of Jenin, and detained six men": a point of the compass behind a comma says where
 * the place before it lies and is no second thing; what "and" joins to it is a further act.
 */
final class BearingBehindComma implements TreeRepair {

    private static final Set<String> POINTS = GrammarWords.of("compass-point");

    @Override
    public void repair(DependencyTree tree) {
        for (int point = 2; point + 1 < tree.size(); point++) {
            boolean bearing = POINTS.contains(tree.token(point).lower())
                    && tree.token(point - 1).surface().equals(",")
                    && tree.token(point + 1).lower().equals("of")
                    && tree.has(point, "conj", "appos", "obj")
                    && tree.governor(point) >= 0
                    && tree.governor(point) < point;
            if (bearing) {
                giveBack(tree, point, tree.governor(point));
                tree.attach(point, tree.governor(point), "advmod");
            }
        }
    }

    /** The finite verbs hung on the point of the compass, or on the noun it was joined to, go with the verb before. */
    private static void giveBack(DependencyTree tree, int point, int noun) {
        int verb = tree.verbFrom(noun);
        if (verb < 0 || verb > point) {
            return;
        }
        for (int from : new int[] {point, noun}) {
            tree.children(from, "conj", "acl", "dep").stream()
                    .filter(act -> act > point && tree.token(act).isVerb())
                    .filter(act -> !tree.children(act, "cc").isEmpty())
                    .forEach(act -> tree.attach(act, verb, "conj"));
        }
    }
}
