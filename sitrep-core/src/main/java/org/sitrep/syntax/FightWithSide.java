package org.sitrep.syntax;

import java.util.Set;

/**
 * "Were killed in a firefight with troops", "clashes were reported between the army and rebels": right behind a noun
 * for a fight, or behind the word that reports it, "with" and "between" tell who fought.
 */
final class FightWithSide implements TreeRepair {

    private static final Set<String> FIGHTS = GrammarWords.of("mutual-fight");
    private static final Set<String> REPORTS = GrammarWords.of("reporting-fight");
    private static final Set<String> SIDES = Set.of("with", "between", "against");

    @Override
    public void repair(DependencyTree tree) {
        for (int side = 2; side < tree.size(); side++) {
            int verb = tree.governor(side);
            if (verb < 0 || !tree.has(side, "obl") || !tree.token(verb).isVerb()) {
                continue;
            }
            int phrase = side;
            if (tree.isBehind(side, "between")
                    && REPORTS.contains(tree.token(verb).lemma())) {
                tree.children(verb, "nsubj:pass").stream()
                        .filter(fight -> FIGHTS.contains(tree.token(fight).lower()))
                        .findFirst()
                        .ifPresent(fight -> tree.attach(phrase, fight, "nmod"));
            }
            tree.children(side, "case").stream()
                    .filter(marker -> SIDES.contains(tree.token(marker).lower()))
                    .map(marker -> marker - 1)
                    .filter(fight ->
                            fight > verb && FIGHTS.contains(tree.token(fight).lower()))
                    .filter(fight -> tree.token(fight).isNoun() && tree.governor(fight) == verb)
                    .findFirst()
                    .ifPresent(fight -> tree.attach(phrase, fight, "nmod"));
        }
    }
}
