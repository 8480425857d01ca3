package org.sitrep.extract;

import java.util.List;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;

/** Arrivals, departures and flights that are no claim: only thought of, told by another claim, or of forces. */
final class ComingsAndGoings {

    private static final String BARE_DEPARTURE = "event.left-post";

    private final ClaimContext context;

    ComingsAndGoings(ClaimContext context) {
        this.context = context;
    }

    /** Whether a draft tells of no coming or going that is worth a claim. */
    boolean areNoClaim(Draft draft, List<Draft> drafts) {
        return isFlightOfForces(draft)
                || isDepartureNotTold(draft)
                || isComingNotTold(draft)
                || isLeadingAway(draft, drafts)
                || isOfWounded(draft);
    }

    /** "They left the gate", where they are the police: forces that leave are not displaced. */
    private boolean isFlightOfForces(Draft draft) {
        List<Filler> affected = draft.roles.getOrDefault(Role.AFFECTED, List.of());
        return draft.kind == ClaimKind.IMPACT
                && draft.type.equals("displacement")
                && !affected.isEmpty()
                && affected.stream()
                        .allMatch(filler -> context.entityOf(filler)
                                .filter(ComingsAndGoings::isForce)
                                .isPresent());
    }

    private static boolean isForce(Entity entity) {
        return entity instanceof Entity.ActorEntity actor
                && switch (actor.type()) {
                    case STATE, REBEL, POLITICAL_MILITIA, EXTERNAL -> true;
                    default -> false;
                };
    }

    /**
     * "Has about 80 fighters left", "we go home when the soldiers leave": without a place only a past leaving is told.
     */
    private static boolean isDepartureNotTold(Draft draft) {
        String tag = draft.sentence.token(draft.head).tag();
        boolean left = tag.equals("VBD")
                || tag.equals("VBN")
                        && draft.sentence.child(draft.head, "aux", "nsubj").isPresent();
        int governor = draft.sentence.governor(draft.head);
        boolean remains =
                governor >= 0 && draft.sentence.token(governor).lemma().equals("have");
        return draft.rule.equals(BARE_DEPARTURE)
                && (!left || remains || draft.sentence.hasRelation(draft.head, "acl", "acl:relcl"));
    }

    /** "If soldiers come", "until troops come back": a coming that is only thought of and has no place. */
    private static boolean isComingNotTold(Draft draft) {
        return draft.kind == ClaimKind.PRESENCE
                && draft.type.equals("arrived")
                && draft.place.isEmpty()
                && (draft.stance.modality() != Modality.ACTUAL || isAwaited(draft));
    }

    private static boolean isAwaited(Draft draft) {
        return draft.sentence.token(draft.head).tag().matches("VB[PZ]?")
                && draft.sentence.children(draft.head, "mark").stream()
                        .anyMatch(mark -> draft.sentence.token(mark).lower().matches("until|unless|if"));
    }

    /** "Were arrested and taken to a camp": where prisoners are brought is no displacement. */
    private static boolean isLeadingAway(Draft draft, List<Draft> drafts) {
        List<Integer> moved = draft.heads.getOrDefault(Role.AFFECTED, List.of());
        return draft.kind == ClaimKind.IMPACT
                && draft.type.equals("displacement")
                && drafts.stream()
                        .filter(arrest -> arrest.sentence == draft.sentence)
                        .filter(arrest -> arrest.type.matches("arrest|abduction|abducted"))
                        .flatMap(arrest -> arrest.heads.values().stream())
                        .anyMatch(heads -> heads.stream().anyMatch(moved::contains));
    }

    /** "It received 34 wounded people": whoever is brought in hurt is told as hurt. */
    private static boolean isOfWounded(Draft draft) {
        List<Integer> affected = draft.heads.getOrDefault(Role.AFFECTED, List.of());
        return draft.kind == ClaimKind.IMPACT
                && draft.type.equals("displacement")
                && !affected.isEmpty()
                && affected.stream()
                        .flatMap(head -> draft.sentence.children(head, "amod").stream())
                        .anyMatch(word -> draft.sentence.token(word).lower().matches("wounded|injured|sick"));
    }
}
