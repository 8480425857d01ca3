package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.entity.Entity.PlaceEntity.Location;

/**
 * The scene of a running account: what happened to people is set where the claim just before was set, as long as no
 * other place is named in between and the times agree. Only a spot (a town, a district, a village that no gazetteer
 * lists) is a scene; a province or a country is too wide to be one. The words that name it become evidence.
 */
final class CarriedScene {

    /** How many sentences a scene lasts without being named again. */
    private static final int LASTS = 3;

    /** What is burned, spoilt or taken in an act. */
    private static final Set<String> LOST = Set.of("housing", "food");

    private static final Set<String> COMING_OR_GOING = Set.of("arrived", "left");

    private static final Set<String> WIDE = Set.of("country", "adm1", "region", "continent");

    private final ClaimContext context;
    private final Setting setting;

    CarriedScene(ClaimContext context) {
        this.context = context;
        this.setting = new Setting(context);
    }

    void give(List<Draft> drafts) {
        Optional<Draft> scene = Optional.empty();
        for (Draft draft : drafts.stream()
                .filter(CarriedScene::happened)
                .sorted(Comparator.comparing(Draft::trigger))
                .toList()) {
            if (draft.place.isEmpty()) {
                scene.filter(earlier -> lasts(earlier, draft)).ifPresent(earlier -> carry(earlier, draft));
            } else if (Incidents.isAct(draft) && isSpot(draft)) {
                scene = Optional.of(draft);
            }
        }
    }

    private static boolean happened(Draft draft) {
        boolean lost = draft.kind == ClaimKind.IMPACT && LOST.contains(draft.type);
        boolean harm = Incidents.isAct(draft) || draft.kind == ClaimKind.CASUALTIES || lost;
        boolean told = harm && draft.stance.polarity() == Polarity.POSITIVE;
        return (told || isComingOrGoing(draft))
                && !draft.background
                && draft.stance.modality() == Modality.ACTUAL;
    }

    /** "No soldier came until the next day": whoever came or stayed away did so where the account is set. */
    private static boolean isComingOrGoing(Draft draft) {
        return draft.kind == ClaimKind.PRESENCE && COMING_OR_GOING.contains(draft.type);
    }

    private boolean isSpot(Draft draft) {
        return draft.place
                        .filter(place -> place.isNamed() && place.relation() == ClaimPlace.Relation.AT)
                        .isPresent()
                && setting.place(draft)
                        .flatMap(place -> place.location())
                        .map(Location::feature)
                        .filter(WIDE::contains)
                        .isEmpty();
    }

    private boolean lasts(Draft scene, Draft draft) {
        int from = scene.sentence.index();
        int to = draft.sentence.index();
        if (to - from > LASTS || !setting.agrees(scene, draft)) {
            return false;
        }
        return !setting.isLeftBetween(scene, from == to ? to : from + 1, to);
    }

    private static void carry(Draft scene, Draft draft) {
        ClaimPlace place = scene.place.orElseThrow();
        draft.place = Optional.of(place);
        if (!draft.sentence.span().contains(place.span())) {
            draft.moreEvidence.add(place.span());
        }
    }
}
