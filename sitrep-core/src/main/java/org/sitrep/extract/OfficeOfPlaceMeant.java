package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;

/** "The region's governor", "the town's mayor": an office in a place that the report has named before. */
final class OfficeOfPlaceMeant {

    private final ClaimContext context;
    private final PlaceMeant meant;

    OfficeOfPlaceMeant(ClaimContext context, PlaceMeant meant) {
        this.context = context;
        this.meant = meant;
    }

    /** Gives offices in "the region" or "the town" the place that is meant; its name becomes evidence. */
    void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            List<Filler> bodies = draft.roles.getOrDefault(Role.OBJECT, List.of());
            if (draft.rule.equals(OfficeReading.RULE) && bodies.size() == 1) {
                Filler body = bodies.get(0);
                place(draft, body).ifPresent(place -> name(draft, body, place));
            }
        }
    }

    private Optional<PlaceMention> place(Draft draft, Filler body) {
        String noun = body.text().toLowerCase(Locale.ROOT).replaceFirst("^(the|this|that) ", "");
        return PlaceMeant.isSettlement(noun) && context.entityOf(body).isEmpty()
                ? meant.meantBy(noun, draft.sentence, body.span())
                : Optional.empty();
    }

    private static void name(Draft draft, Filler body, PlaceMention place) {
        Filler named = new Filler(body.text(), body.span(), body.head(), Optional.of(place), body.reason());
        draft.roles.put(Role.OBJECT, new ArrayList<>(List.of(named)));
        draft.restOn(place.span());
    }
}
