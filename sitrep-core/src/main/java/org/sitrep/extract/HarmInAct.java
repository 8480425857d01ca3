package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/** Whether harm is told as part of an act that is told: then it is counted as casualties and is no second act. */
final class HarmInAct {

    private static final Set<String> ACTS_OF_FORCE =
            Set.of("attack", "battle", "operation", "shelling", "air_strike", "explosion", "suicide_bombing");

    private HarmInAct() {}

    /**
     * "Gunmen attacked a market, killing 12", "killed 12 in an attack", "overran a camp, killing 12", "carried out the
     * ambush and killed 12": those who died in an act that is told are its casualties and no second act.
     */
    static boolean isKilling(Draft act, Draft killing) {
        return killing.kind == ClaimKind.EVENT
                && killing.type.equals("killing")
                && (ACTS_OF_FORCE.contains(act.type) || isTakingOfPlace(act))
                && (isBesides(act, killing) || isWithin(act, killing))
                && killing.roles.getOrDefault(Role.VICTIM, List.of()).stream().noneMatch(HarmInAct::isByName);
    }

    /** "Captured two soldiers": prisoners of a fight are counted, and nobody has arrested them besides. */
    static boolean isCapture(Draft captured, Draft arrest) {
        return captured.kind == ClaimKind.CASUALTIES
                && captured.type.equals("captured")
                && arrest.kind == ClaimKind.EVENT
                && arrest.type.equals("arrest")
                && arrest.head == captured.head
                && captured.quantity
                        .filter(figure -> figure.unit().matches("soldiers|fighters"))
                        .isPresent();
    }

    private static boolean isTakingOfPlace(Draft draft) {
        return draft.kind == ClaimKind.CONTROL && draft.type.equals("gained");
    }

    /** Whether the killing goes on with the clause of the act: "pursued the gang and killed eight of its men". */
    private static boolean isBesides(Draft act, Draft killing) {
        Sentence sentence = killing.sentence;
        boolean carriedOut = sentence.token(act.head).isNoun() && sentence.hasRelation(act.head, "obj");
        int clause = carriedOut ? sentence.governor(act.head) : act.head;
        boolean sameDoers =
                sentence.children(killing.head, "nsubj", "nsubj:pass").isEmpty();
        boolean goesOn = sentence.governor(killing.head) == clause
                && sentence.hasRelation(killing.head, "advcl", "conj", "acl", "xcomp", "dep");
        boolean outcome = sentence.token(killing.head).tag().equals("VBG")
                && act.head < killing.head
                && Absorption.isShared(Role.AGENT, act, killing);
        boolean ofPursuit = sentence.token(killing.head).lemma().matches("kill|neutrali[sz]e|eliminate");
        return sameDoers && (goesOn || outcome) && (!act.type.equals("operation") || ofPursuit);
    }

    /** "Killed 12 and wounded three in an attack". */
    private static boolean isWithin(Draft act, Draft killing) {
        Sentence sentence = killing.sentence;
        int verb = sentence.governor(act.head);
        boolean ofKilling = verb == killing.head
                || verb >= 0 && sentence.hasRelation(verb, "conj") && sentence.governor(verb) == killing.head;
        return ofKilling
                && sentence.hasRelation(act.head, "obl", "nmod")
                && sentence.caseMarker(act.head).matches("in|during");
    }

    /** Whom somebody killed by name was meant. */
    private static boolean isByName(Filler victim) {
        return victim.mention()
                .filter(mention -> mention instanceof PersonMention person && person.form() == Form.NAME)
                .isPresent();
    }
}
