package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.text.Span;

/**
 * An attack on a place is set there: "jets bombed the market quarter" names its place, if not one that a gazetteer
 * lists. Read last, where nothing better is known.
 */
final class PlaceHit {

    private final ClaimContext context;

    PlaceHit(ClaimContext context) {
        this.context = context;
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> Incidents.isViolent(draft) && draft.place.isEmpty())
                .forEach(draft -> draft.place = hit(draft));
    }

    private Optional<ClaimPlace> hit(Draft draft) {
        return draft.heads.getOrDefault(Role.TARGET, List.of()).stream()
                .filter(head -> context.tests().admits(List.of("@place-noun"), draft.sentence, head))
                .findFirst()
                .map(head -> NounPhrase.span(draft.sentence, head))
                .map(this::place);
    }

    private ClaimPlace place(Span phrase) {
        return new ClaimPlace(context.passage().report().text().of(phrase), phrase, Optional.empty(), Relation.AT);
    }
}
