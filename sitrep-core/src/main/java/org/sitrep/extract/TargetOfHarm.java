package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * "Six guards were killed in two attacks", "a roadside bomb killed six guards": an attack that names nobody was on
 * those who came to harm in it, and was made by those who did the harm.
 */
final class TargetOfHarm {

    private static final Set<String> ON_SOMEBODY =
            Set.of("attack", "air_strike", "shelling", "explosion", "suicide_bombing");

    private TargetOfHarm() {}

    static void give(List<Draft> drafts) {
        for (Draft act : drafts) {
            boolean blast = isBlastThatHarms(act);
            if (!blast && (!isPhraseOfHarm(act) || pointsBack(act))) {
                continue;
            }
            int verb = blast ? act.head : act.sentence.governor(act.head);
            if (!blast) {
                agentOf(drafts, act, verb);
            }
            if (act.has(Role.TARGET)) {
                continue;
            }
            drafts.stream()
                    .filter(harm -> harm.kind == ClaimKind.CASUALTIES
                            && harm.sentence == act.sentence
                            && harm.head == verb
                            && harm.has(Role.VICTIM)
                            && harm.stance.polarity() == act.stance.polarity())
                    .findFirst()
                    .ifPresent(harm -> take(act, harm));
        }
    }

    private static boolean isPhraseOfHarm(Draft act) {
        return act.kind == ClaimKind.EVENT
                && ON_SOMEBODY.contains(act.type)
                && act.sentence.token(act.head).isNoun()
                && act.sentence.hasRelation(act.head, "obl");
    }

    /** "A roadside bomb killed three policemen": told by the verb for the harm. */
    private static boolean isBlastThatHarms(Draft act) {
        return act.kind == ClaimKind.EVENT
                && act.type.equals("explosion")
                && act.has(Role.INSTRUMENT)
                && act.sentence.token(act.head).isVerb()
                && !act.has(Role.VICTIM);
    }

    /** "Police killed 15 in a raid on the slum": who killed in it raided. */
    private static void agentOf(List<Draft> drafts, Draft act, int verb) {
        if (act.has(Role.AGENT) || !act.sentence.caseMarker(act.head).equals("in")) {
            return;
        }
        drafts.stream()
                .filter(harm -> harm.sentence == act.sentence && harm.head == verb && harm.has(Role.AGENT))
                .findFirst()
                .ifPresent(harm -> {
                    List<Integer> heads = harm.heads.getOrDefault(Role.AGENT, List.of());
                    for (int i = 0; i < heads.size(); i++) {
                        act.add(
                                Role.AGENT,
                                harm.roles.getOrDefault(Role.AGENT, List.of()).get(i),
                                heads.get(i));
                    }
                });
    }

    /** "In the attack": one that was told before, with its own target. */
    private static boolean pointsBack(Draft act) {
        return act.sentence.children(act.head, "det", "nmod:poss").stream()
                .anyMatch(word -> !act.sentence.token(word).lower().matches("an?|another"));
    }

    private static void take(Draft act, Draft harm) {
        List<Integer> heads = harm.heads.getOrDefault(Role.VICTIM, List.of());
        for (int i = 0; i < heads.size(); i++) {
            act.add(Role.TARGET, harm.roles.getOrDefault(Role.VICTIM, List.of()).get(i), heads.get(i));
        }
    }
}
