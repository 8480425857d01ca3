package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Whether a draft says anything an analyst would put in a table. An event needs a participant, or at least a place and
 * a first mention ("clashes erupted in Sake"); "the attack" alone only points back to what was told before.
 */
final class Substance {

    private static final Set<String> POINTING_BACK =
            Set.of("the", "this", "that", "these", "those", "its", "their", "such", "any", "another");

    private static final Set<String> VIOLENCE = Set.of("battle", "shelling", "attack", "air_strike");
    private static final Set<String> WHEREABOUTS = Set.of("in", "around", "near", "at", "outside", "along", "inside");

    private static final Set<String> SEVERAL = Set.of("two", "three", "four", "five", "both");

    private Substance() {}

    /** @param drafts those of the report */
    static boolean has(Draft draft, List<Draft> drafts) {
        return (has(draft) || isToldByItsHarm(draft, drafts)) && !isToldByAct(draft, drafts);
    }

    /** "The May attack that left ten dead": an act that is told apart by the harm it did, if by nothing else. */
    private static boolean isToldByItsHarm(Draft act, List<Draft> drafts) {
        return Incidents.isViolent(act)
                && act.sentence.token(act.head).isNoun()
                && act.sentence.children(act.head, "acl:relcl").stream()
                        .anyMatch(clause -> drafts.stream()
                                .filter(harm -> harm.kind == ClaimKind.CASUALTIES && harm.sentence == act.sentence)
                                .anyMatch(harm -> harm.head == clause
                                        || act.sentence.governor(harm.head) == clause
                                                && act.sentence.hasRelation(harm.head, "obj", "xcomp")));
    }

    /** "Gunmen seized the drivers": of several who are taken without a number the act itself says everything. */
    private static boolean isToldByAct(Draft taken, List<Draft> drafts) {
        return taken.kind == ClaimKind.CASUALTIES
                && taken.type.equals("abducted")
                && taken.quantity.isEmpty()
                && taken.stance.polarity() == Polarity.POSITIVE
                && taken.heads.getOrDefault(Role.VICTIM, List.of()).stream()
                        .allMatch(victim -> isSeveral(taken.sentence.token(victim)))
                && drafts.stream()
                        .anyMatch(act -> act.kind == ClaimKind.EVENT
                                && act.type.matches("abduction|arrest|enforced_disappearance")
                                && act.sentence == taken.sentence
                                && act.head == taken.head);
    }

    private static boolean isSeveral(Token victim) {
        return victim.tag().endsWith("S") || victim.lower().matches("they|them|us|we");
    }

    private static boolean has(Draft draft) {
        if (draft.kind == ClaimKind.EVENT
                && draft.type.equals("other")
                && draft.codes.containsKey("plover")
                && !draft.codes.containsKey("acled_sub_event")) {
            int sides = draft.roles.values().stream().mapToInt(List::size).sum();
            boolean done =
                    draft.has(Role.TARGET) && draft.sentence.token(draft.head).isVerb();
            return sides > 1 || areSeveral(draft) || sides == 1 && (done || draft.phrase.cardinality() > 1);
        }
        if (draft.kind == ClaimKind.EVENT && draft.type.matches("ceasefire|agreement") && isVerbal(draft)) {
            return true;
        }
        if (draft.kind == ClaimKind.EVENT) {
            return !draft.roles.isEmpty()
                    || draft.quantity.isPresent()
                    || isGoingOn(draft)
                    || draft.place.isPresent() && !pointsBack(draft);
        }
        if (draft.kind == ClaimKind.CASUALTIES) {
            return draft.has(Role.VICTIM)
                    || draft.quantity.isPresent()
                    || draft.stance.polarity() == Polarity.NEGATIVE && !draft.rule.equals("casualties.dead");
        }
        if (draft.kind == ClaimKind.AFFILIATION && draft.preset.containsKey("sides")) {
            return draft.has(Role.OBJECT);
        }
        if (draft.kind == ClaimKind.IMPACT) {
            return !draft.roles.isEmpty() || draft.place.isPresent() || draft.quantity.isPresent();
        }
        return true;
    }

    /** "The truce has held": what is said of a ceasefire, beside a mere mention of one. */
    private static boolean isVerbal(Draft draft) {
        return draft.sentence.token(draft.head).isVerb()
                && draft.stance.modality() == Modality.ACTUAL
                && (!draft.roles.isEmpty() || draft.time.isPresent() || draft.place.isPresent());
    }

    /** "The two sides met", "the presidents of both countries": several who are counted are more than one side. */
    private static boolean areSeveral(Draft draft) {
        boolean meeting =
                draft.codes.getOrDefault("plover", "").equals("CONSULT") || draft.rule.equals("diplomatic.consult");
        return meeting
                && draft.heads.getOrDefault(Role.AGENT, List.of()).stream()
                        .filter(agent -> agent >= 0)
                        .anyMatch(agent -> isCounted(draft.sentence, agent)
                                || draft.sentence.token(agent).tag().matches("NNP?S")
                                        && draft.sentence.children(agent, "nmod").stream()
                                                .anyMatch(of -> isCounted(draft.sentence, of)));
    }

    private static boolean isCounted(Sentence sentence, int noun) {
        return sentence.children(noun, "nummod", "det").stream()
                .anyMatch(word -> SEVERAL.contains(sentence.token(word).lower()));
    }

    /**
     * "Fighting continued on Tuesday around the mill", "there was shooting": that it goes on is told, if not by whom.
     */
    private static boolean isGoingOn(Draft draft) {
        Sentence sentence = draft.sentence;
        int verb = sentence.governor(draft.head);
        boolean subject = verb >= 0
                && VIOLENCE.contains(draft.type)
                && sentence.token(draft.head).isNoun()
                && sentence.children(draft.head, "det", "nmod:poss").isEmpty()
                && sentence.hasRelation(draft.head, "nsubj")
                && draft.stance.modality() == Modality.ACTUAL;
        if (!subject) {
            return false;
        }
        boolean there = sentence.child(verb, "expl").isPresent();
        boolean finite = sentence.token(verb).tag().matches("VB[DZPN]");
        boolean set = draft.time.isPresent()
                || sentence.child(verb, "advcl").isPresent()
                || sentence.children(verb, "obl").stream()
                        .anyMatch(phrase -> WHEREABOUTS.contains(sentence.caseMarker(phrase)));
        return there || finite && set;
    }

    /** "The battle", not "the battle for Gao": what its own phrase tells apart is named and not pointed back to. */
    private static boolean pointsBack(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean named = draft.placeHeads.stream().anyMatch(head -> sentence.governor(head) == draft.head);
        return !named
                && sentence.children(draft.head, "det", "nmod:poss").stream()
                        .anyMatch(word ->
                                POINTING_BACK.contains(sentence.token(word).lower()));
    }
}
