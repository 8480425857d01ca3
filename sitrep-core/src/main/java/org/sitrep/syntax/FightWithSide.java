package org.sitrep.syntax;

import java.util.Set;

/** "Were killed in a firefight with troops": right behind a noun for a fight "with" and "between" tell who fought. */
final class FightWithSide implements TreeRepair {

    private static final Set<String> FIGHTS = GrammarWords.of("mutual-fight");
    private static final Set<String> SIDES = Set.of("with", "between", "against");

    @Override
    public void repair(DependencyTree tree) {
        for (int side = 2; side < tree.size(); side++) {
            int verb = tree.governor(side);
            if (verb < 0 || !tree.has(side, "obl") || !tree.token(verb).isVerb()) {
                continue;
            }
            int phrase = side;
            tree.children(side, "case").stream()
                    .filter(marker -> SIDES.contains(tree.token(marker).lower()))
                    .map(marker -> marker - 1)
                    .filter(fight -> fight > verb && FIGHTS.contains(tree.token(fight).lower()))
                    .filter(fight -> tree.token(fight).isNoun() && tree.governor(fight) == verb)
                    .findFirst()
                    .ifPresent(fight -> tree.attach(phrase, fight, "nmod"));
        }
    }
}
