package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;

/**
 * An attack on a place is set there: "jets bombed the market quarter" names its place, if not one that a gazetteer
 * lists. Read last, where nothing better is known.
 */
final class PlaceHit {

    private static final List<String> SPOTS = List.of("@place-noun", "@clinic", "@school", "!=ambulance");

    private final ClaimContext context;

    PlaceHit(ClaimContext context) {
        this.context = context;
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> Incidents.isViolent(draft) && draft.place.isEmpty())
                .forEach(draft -> draft.place = hit(draft, Role.TARGET));
        drafts.stream()
                .filter(draft -> ofFacilities(draft) && draft.place.isEmpty())
                .forEach(draft -> draft.place = hit(draft, Role.AFFECTED));
    }

    /** "The clinic has run out of drugs": what befalls a facility befalls it where it stands. */
    private static boolean ofFacilities(Draft draft) {
        return draft.kind == ClaimKind.IMPACT && (draft.type.equals("health") || draft.type.equals("education"));
    }

    private Optional<ClaimPlace> hit(Draft draft, Role role) {
        List<Integer> heads = draft.heads.getOrDefault(role, List.of());
        return heads.stream()
                .filter(head -> heads.size() == 1 || role == Role.TARGET)
                .filter(head -> context.tests().admits(SPOTS, draft.sentence, head))
                .filter(head -> role == Role.TARGET || isOne(draft, head))
                .findFirst()
                .map(head -> NounPhrase.span(draft.sentence, head))
                .map(phrase -> context.placeInWords(phrase, Relation.AT));
    }

    private static boolean isOne(Draft draft, int head) {
        return draft.sentence.token(head).tag().matches("NNP?")
                && draft.sentence.child(head, "det", "nmod:poss", "compound").isPresent();
    }
}
