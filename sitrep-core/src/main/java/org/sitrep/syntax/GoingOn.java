package org.sitrep.syntax;

import java.util.Set;

/**
 * "The militia goes on shelling homes", "they kept on firing rockets", "they continued attacking army posts": behind
 * "go on" and "keep on", and behind verbs of going on and beginning, a participle that names an act of violence is what
 * is done, and the noun behind it what it is done to. "Went on bombing raids" names raids.
 */
final class GoingOn implements TreeRepair {

    private static final Set<String> GOING = Set.of("go", "keep", "carry");
    private static final Set<String> PHASES = GrammarWords.of("phase-of-doing");
    private static final Set<String> ACTS = GrammarWords.of("act-in-ing");
    private static final Set<String> HARM = GrammarWords.of("doing-harm");
    private static final String OUTINGS =
            "raids?|missions?|runs?|sorties?|sprees?|campaigns?|trips?|duty|patrols?|operations?";

    @Override
    public void repair(DependencyTree tree) {
        for (int act = 1; act + 1 < tree.size(); act++) {
            int thing = tree.governor(act);
            boolean describes = thing > act
                    && tree.has(act, "amod", "compound")
                    && !tree.token(thing).lower().matches(OUTINGS);
            if (describes && isOn(tree, act, thing)) {
                tree.attach(act - 1, act - 2, "compound:prt");
                restore(tree, act - 2, act, thing);
            } else if (describes && isPhase(tree, act, thing)) {
                restore(tree, act - 1, act, thing);
            }
        }
    }

    private static boolean isOn(DependencyTree tree, int act, int thing) {
        return act > 1
                && ACTS.contains(tree.token(act).lower())
                && tree.token(act - 1).lower().equals("on")
                && tree.governor(act - 1) == thing
                && GOING.contains(tree.token(act - 2).lemma())
                && tree.governor(thing) == act - 2;
    }

    private static boolean isPhase(DependencyTree tree, int act, int thing) {
        return tree.token(act).tag().equals("VBG")
                && HARM.contains(tree.token(act).lemma())
                && tree.governor(thing) == act - 1
                && tree.has(thing, "obj")
                && PHASES.contains(tree.token(act - 1).lemma());
    }

    private static void restore(DependencyTree tree, int verb, int act, int thing) {
        tree.attach(act, verb, "xcomp");
        tree.attach(thing, act, "obj");
    }
}
