package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity.PlaceEntity.Location;

/**
 * The scene of a running account: what happened to people is set where the claim just before was set, as long as no
 * other place is named in between and the times agree. Only a spot (a town, a district, a village that no gazetteer
 * lists) is a scene; a province or a country is too wide to be one. The words that name it become evidence.
 */
final class CarriedScene {

    /** How many sentences a scene lasts without being named again. */
    private static final int LASTS = 3;

    /** Of whom nothing is told but that they came to no harm, only the sentence before tells where. */
    private static final int NEXT = 1;

    /** What is burned, spoilt or taken in an act, and who fled from it. */
    private static final Set<String> LOST = Set.of("housing", "food", "displacement", "livelihood");

    private static final Set<String> COMING_OR_GOING = Set.of("arrived", "left");

    /** What makes a scene beside acts of violence. */
    private static final Set<String> OPENING = Set.of("protest", "riot", "operation");

    /** What those who came or struck do next on the spot. */
    private static final Set<String> GOING_ON = Set.of("operation", "withdrawal");

    private static final Set<String> WIDE = Set.of("country", "adm1", "region", "continent");

    private static final List<String> ARMED = List.of("armed", "@hunted", "@force-noun");

    private final ClaimContext context;
    private final Setting setting;

    CarriedScene(ClaimContext context) {
        this.context = context;
        this.setting = new Setting(context);
    }

    void give(List<Draft> drafts) {
        Optional<Draft> scene = Optional.empty();
        for (Draft draft : drafts.stream()
                .filter(this::happened)
                .sorted(Comparator.comparing(Draft::trigger))
                .toList()) {
            if (draft.place.isEmpty() && isHarm(draft) && !PlaceOfIncident.isTally(draft)) {
                scene.filter(earlier -> lasts(earlier, draft)).ifPresent(earlier -> carry(earlier, draft));
            } else if ((opens(draft) || isArrival(draft)) && isSpot(draft)) {
                scene = Optional.of(draft);
            } else if (draft.place.filter(CarriedScene::isUnlisted).isPresent()) {
                scene = scene.filter(earlier -> isSetAlike(earlier, draft));
            }
        }
    }

    /** "Near Ulang": a name that no list knows is another place all the same. */
    private static boolean isUnlisted(ClaimPlace place) {
        return place.isNamed() && place.mention().isEmpty();
    }

    static boolean isWide(Location location) {
        return WIDE.contains(location.feature());
    }

    private static boolean isSetAlike(Draft a, Draft b) {
        return a.place.map(ClaimPlace::text).equals(b.place.map(ClaimPlace::text));
    }

    private boolean happened(Draft draft) {
        boolean harm = opens(draft) || goesOn(draft) || draft.kind == ClaimKind.CASUALTIES || isLoss(draft);
        boolean told = harm && (draft.stance.polarity() == Polarity.POSITIVE || isNobodyHarmed(draft));
        return (told || isComingOrGoing(draft)) && !draft.background && draft.stance.modality() == Modality.ACTUAL;
    }

    /** "No soldier came until the next day": whoever came or stayed away did so where the account is set. */
    private static boolean isComingOrGoing(Draft draft) {
        return draft.kind == ClaimKind.PRESENCE && COMING_OR_GOING.contains(draft.type);
    }

    /** "About 200 people rallied in Batken. Police detained two": a crowd makes a scene as well. */
    private static boolean opens(Draft draft) {
        return Incidents.isAct(draft) || draft.kind == ClaimKind.EVENT && OPENING.contains(draft.type);
    }

    private static boolean isLoss(Draft draft) {
        return draft.kind == ClaimKind.IMPACT && LOST.contains(draft.type) && !draft.has(Role.DESTINATION);
    }

    /** "They went from house to house", "they withdrew": what those just told of did next. */
    private static boolean goesOn(Draft draft) {
        return GOING_ON.contains(draft.type)
                && draft.heads.getOrDefault(Role.AGENT, List.of()).stream()
                        .anyMatch(head -> draft.sentence.token(head).isPronoun());
    }

    /** "No casualties were reported", "nobody was hurt". */
    private static boolean isNobodyHarmed(Draft draft) {
        return draft.kind == ClaimKind.CASUALTIES
                && draft.stance.polarity() == Polarity.NEGATIVE
                && Governance.chain(draft.sentence, draft.head).stream()
                        .noneMatch(word -> draft.sentence.hasRelation(word, "advcl"));
    }

    private static boolean isHarm(Draft draft) {
        return Incidents.isAct(draft)
                || draft.kind == ClaimKind.CASUALTIES
                || isLoss(draft)
                || goesOn(draft)
                || isComingOrGoing(draft);
    }

    /** "The raiders rode into Dalmara": what they did next they did there. */
    private boolean isArrival(Draft draft) {
        return draft.kind == ClaimKind.PRESENCE
                && draft.type.equals("arrived")
                && draft.stance.polarity() == Polarity.POSITIVE
                && draft.heads.getOrDefault(Role.SUBJECT, List.of()).stream()
                        .anyMatch(head -> context.tests().admits(ARMED, draft.sentence, head));
    }

    private boolean isSpot(Draft draft) {
        return draft.place
                        .filter(place -> place.isNamed() && place.relation() == ClaimPlace.Relation.AT)
                        .isPresent()
                && setting.place(draft)
                        .flatMap(place -> place.location())
                        .filter(CarriedScene::isWide)
                        .isEmpty();
    }

    private boolean lasts(Draft scene, Draft draft) {
        int from = scene.sentence.index();
        int to = draft.sentence.index();
        boolean passing = !Incidents.isAct(scene) && !isOneParagraph(scene, draft);
        boolean beyond = to - from > (isNobodyHarmed(draft) ? NEXT : LASTS);
        if (beyond || passing || !setting.agrees(scene, draft)) {
            return false;
        }
        return !setting.isLeftBetween(scene, from == to ? to : from + 1, to);
    }

    private boolean isOneParagraph(Draft scene, Draft draft) {
        return context.passage()
                .report()
                .partAt(scene.trigger().start())
                .filter(part -> part.span().contains(draft.trigger()))
                .isPresent();
    }

    private static void carry(Draft scene, Draft draft) {
        draft.setAt(scene.place.orElseThrow());
    }
}
