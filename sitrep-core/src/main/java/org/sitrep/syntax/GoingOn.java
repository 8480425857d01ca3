package org.sitrep.syntax;

import java.util.Set;

/**
 * "The militia goes on shelling homes", "they kept on firing rockets": behind "go on" and "keep on" a participle that
 * names an act of violence is what is done, and the noun behind it what it is done to. "Went on bombing raids" names
 * raids.
 */
final class GoingOn implements TreeRepair {

    private static final Set<String> GOING = Set.of("go", "keep", "carry");
    private static final Set<String> ACTS = GrammarWords.of("act-in-ing");
    private static final String OUTINGS = "raids?|missions?|runs?|sorties?|sprees?|campaigns?|trips?|duty|patrols?";

    @Override
    public void repair(DependencyTree tree) {
        for (int act = 2; act + 1 < tree.size(); act++) {
            int thing = tree.governor(act);
            boolean goesOn = thing > act
                    && tree.has(act, "amod", "compound")
                    && ACTS.contains(tree.token(act).lower())
                    && tree.token(act - 1).lower().equals("on")
                    && tree.governor(act - 1) == thing
                    && GOING.contains(tree.token(act - 2).lemma())
                    && tree.governor(thing) == act - 2
                    && !tree.token(thing).lower().matches(OUTINGS);
            if (goesOn) {
                tree.attach(act - 1, act - 2, "compound:prt");
                tree.attach(act, act - 2, "xcomp");
                tree.attach(thing, act, "obj");
            }
        }
    }
}
