package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * Armed people who fell in a fight took part in it: "two rebels were killed in clashes", "the attack in which five
 * soldiers died", "fighting that left nine militiamen dead". They are a side of a battle that names none, the other
 * side of one that names one, and the target of an attack that names no target.
 */
final class FallenInArms {

    private static final Set<String> ATTACKS =
            Set.of("attack", "air_strike", "shelling", "explosion", "suicide_bombing");

    private static final int LEVELS = 2;

    private final ClaimContext context;

    FallenInArms(ClaimContext context) {
        this.context = context;
    }

    void give(List<Draft> drafts) {
        for (Draft fight : drafts) {
            boolean battle = fight.type.equals("battle");
            boolean open = battle ? !fight.has(Role.AGENT) || !fight.has(Role.TARGET) : !fight.has(Role.TARGET);
            boolean isNoun = fight.sentence.token(fight.head).isNoun();
            if (fight.kind == ClaimKind.EVENT && open && isNoun && (battle || ATTACKS.contains(fight.type))) {
                drafts.stream()
                        .filter(harm -> harm.kind == ClaimKind.CASUALTIES && isHarmIn(fight, harm))
                        .forEach(harm -> take(fight, harm, battle));
            }
        }
    }

    private static boolean isHarmIn(Draft fight, Draft harm) {
        return harm.sentence == fight.sentence
                && harm.stance.polarity() == fight.stance.polarity()
                && (isBelow(fight.sentence, fight.head, harm.head, Set.of("obl", "nsubj"))
                        || isBelow(fight.sentence, harm.head, fight.head, Set.of("acl:relcl", "acl")));
    }

    /** Whether a word hangs on another by one of some relations, what says how it ended ("left dead") in between. */
    private static boolean isBelow(Sentence sentence, int word, int above, Set<String> relations) {
        int at = word;
        int top = above;
        for (int level = 0; level < LEVELS; level++) {
            if (sentence.governor(at) == top && relations.contains(sentence.relation(at))) {
                return true;
            }
            if (sentence.hasRelation(at, "xcomp", "obj", "conj")) {
                at = sentence.governor(at);
            } else if (sentence.hasRelation(top, "xcomp", "obj", "conj")) {
                top = sentence.governor(top);
            }
        }
        return false;
    }

    private void take(Draft fight, Draft harm, boolean battle) {
        List<Integer> heads = harm.heads.getOrDefault(Role.VICTIM, List.of());
        List<Filler> fallen = harm.roles.getOrDefault(Role.VICTIM, List.of());
        for (int i = 0; i < heads.size(); i++) {
            if (isArmed(harm, heads.get(i)) && !names(fight, fallen.get(i))) {
                boolean second = fight.has(Role.TARGET) && !fight.has(Role.AGENT);
                fight.add(battle && second ? Role.AGENT : Role.TARGET, fallen.get(i), heads.get(i));
            }
        }
    }

    private boolean isArmed(Draft harm, int head) {
        return context.tests().admits(List.of("armed", "!place", "!pronoun"), harm.sentence, head);
    }

    private static boolean names(Draft fight, Filler fallen) {
        return fight.roles.values().stream()
                .flatMap(List::stream)
                .anyMatch(filler -> filler.span().overlaps(fallen.span()));
    }
}
