package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;

/**
 * Who harmed people whose harm is told without them: "Nine people were killed when gunmen raided the village". The ones
 * who act in the incident's acts next to the casualties did it, if these acts name the same ones, if only one side
 * acts, and if those harmed are not of their kind.
 */
final class PerpetratorOfIncident {

    /** Acts of one side against another that can kill or hurt. */
    private static final Set<String> ONE_SIDED = Set.of(
            "air_strike",
            "shelling",
            "explosion",
            "suicide_bombing",
            "attack",
            "killing",
            "abduction",
            "abuse",
            "sexual_violence",
            "arson");

    private final ClaimContext context;
    private final OwnKind ownKind;
    private final Perpetrators perpetrators;
    private final List<Draft> raids;

    /** @param drafts those of the report */
    PerpetratorOfIncident(ClaimContext context, List<Draft> drafts) {
        this.context = context;
        this.ownKind = new OwnKind(context);
        this.perpetrators = new Perpetrators(context);
        this.raids = drafts.stream()
                .filter(draft -> draft.type.equals("operation") && draft.has(Role.AGENT))
                .filter(draft -> context.codebook()
                        .list("raid")
                        .contains(draft.sentence.token(draft.head).lemma()))
                .toList();
    }

    /** Gives the casualties of an incident those who caused them. */
    void give(List<Draft> incident) {
        boolean twoSided = incident.stream().anyMatch(draft -> draft.type.equals("battle"));
        if (twoSided) {
            return;
        }
        List<Draft> told = incident.stream()
                .filter(draft -> draft.kind == ClaimKind.EVENT && ONE_SIDED.contains(draft.type))
                .toList();
        List<Draft> acts = told.stream().filter(draft -> draft.has(Role.AGENT)).toList();
        incident.stream()
                .filter(draft -> draft.kind == ClaimKind.CASUALTIES && !draft.has(Role.AGENT))
                .filter(draft -> !isHarmedBefore(draft))
                .filter(draft -> told.stream().noneMatch(act -> isOwnAct(draft, act)))
                .forEach(draft -> nearest(draft, acts)
                        .or(() -> raidAround(draft))
                        .filter(act -> !ownKind.harms(agents(act), draft))
                        .ifPresent(act -> Perpetrators.give(draft, agents(act))));
    }

    /** "Took away a wounded man": who is called so was harmed already. */
    private static boolean isHarmedBefore(Draft casualties) {
        return casualties.sentence.hasRelation(casualties.head, "amod")
                && casualties.sentence.token(casualties.head).isAdjective()
                && casualties.quantity.isEmpty();
    }

    /**
     * "A bomb went off, wounding five, and gunmen opened fire": whether people were harmed by an act that names nobody.
     */
    private static boolean isOwnAct(Draft casualties, Draft act) {
        return !act.has(Role.AGENT)
                && act.sentence == casualties.sentence
                && act.sentence.governor(casualties.head) == act.head;
    }

    private Optional<Draft> nearest(Draft casualties, List<Draft> acts) {
        List<Draft> near = acts.stream()
                .filter(act -> isInOneClauseComplex(casualties, act) && isSameVoice(casualties, act))
                .toList();
        Set<String> sides =
                near.stream().map(act -> perpetrators.side(agents(act))).collect(Collectors.toSet());
        return sides.size() == 1 ? Optional.of(near.get(near.size() - 1)) : Optional.empty();
    }

    /** "He was killed in a police raid": a raid by police is no act of violence, unless somebody is harmed in it. */
    private Optional<Draft> raidAround(Draft casualties) {
        return raids.stream()
                .filter(raid -> raid.sentence == casualties.sentence
                        && isSameVoice(casualties, raid)
                        && isWithin(casualties, raid.head))
                .findFirst();
    }

    private static boolean isWithin(Draft casualties, int act) {
        return casualties.sentence.governor(act) == casualties.head
                && casualties.sentence.caseMarker(act).matches("in|during");
    }

    /** Whether an act is told in the sentence of the casualties, or in the one before it that they point back to. */
    private boolean isInOneClauseComplex(Draft casualties, Draft act) {
        int distance = casualties.sentence.index() - act.sentence.index();
        return act.background == casualties.background && (distance == 0 || distance == 1 && pointsBack(casualties));
    }

    /** "Nineteen people died in the attack". */
    private boolean pointsBack(Draft casualties) {
        return casualties.sentence.children(casualties.head, "obl").stream()
                .filter(phrase -> casualties.sentence.caseMarker(phrase).matches("in|during"))
                .anyMatch(phrase -> context.codebook()
                        .list("raid")
                        .contains(casualties.sentence.token(phrase).lemma()));
    }

    private static boolean isSameVoice(Draft casualties, Draft act) {
        return act.attribution.isEmpty() || act.attribution.equals(casualties.attribution);
    }

    private static List<Filler> agents(Draft act) {
        return act.roles.getOrDefault(Role.AGENT, List.of());
    }
}
