package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.extract.Sufferers.Sufferer;
import org.sitrep.text.ContentHash;

/**
 * Which acts of violence and casualties tell of one happening. A claim joins the incident of an earlier one if one of
 * the readings says that both tell of it, and if nothing the incident is said to be set in or at contradicts it.
 */
final class Incidents {

    private static final Set<String> VIOLENT = Set.of(
            "battle",
            "air_strike",
            "shelling",
            "explosion",
            "suicide_bombing",
            "attack",
            "killing",
            "abduction",
            "enforced_disappearance",
            "abuse",
            "sexual_violence",
            "property_destruction",
            "arson",
            "looting",
            "hijacking");

    /** Types of claim that tell of people in custody. */
    static final Set<String> CUSTODY = Set.of("arrest", "captured");

    /** Types of claim that tell of people taken away by those who have no right to. */
    static final Set<String> ABDUCTION = Set.of("abduction", "abducted", "enforced_disappearance", "missing");

    private static final String ARREST = "arrest";

    /** How many sentences back a claim may point without naming what it points to. */
    private static final int BACK = 3;

    private final ClaimContext context;
    private final Setting setting;
    private final Sufferers sufferers;
    private final OnlyOneTold onlyOne;
    private final List<IncidentReading> ofArrests;
    private final List<IncidentReading> readings;

    private final List<List<Draft>> incidents = new ArrayList<>();
    private final Map<Draft, List<Draft>> incidentOf = new HashMap<>();
    private final Map<String, Set<Draft>> byKey = new HashMap<>();
    private final List<Draft> inOrder = new ArrayList<>();

    Incidents(ClaimContext context, TriggerIndex index) {
        this.context = context;
        this.setting = new Setting(context);
        this.sufferers = new Sufferers(context);
        this.onlyOne = new OnlyOneTold(context, index, sufferers);
        Perpetrators perpetrators = new Perpetrators(context);
        this.ofArrests = List.of(
                new SameSufferer(sufferers, perpetrators),
                new CalledAnew(context, perpetrators),
                new OneHand(perpetrators));
        this.readings = List.of(
                new OneSentence(),
                new SameSufferer(sufferers, perpetrators),
                new CalledAnew(context, perpetrators),
                new NamedAfterDescription(context, perpetrators),
                new HeadlineAndStory(context, sufferers, perpetrators),
                new OneHand(perpetrators),
                new BackReference(sufferers),
                new HarmAfterAct(sufferers),
                new SameMeans(sufferers),
                new SameToll(),
                new SameActSameSpot(setting));
    }

    /** The incidents of a report in text order, each with its claims in text order. */
    List<List<Draft>> of(List<Draft> drafts) {
        drafts.stream()
                .filter(Incidents::isPartOfOne)
                .sorted(Comparator.comparingInt((Draft draft) -> draft.sentence.index())
                        .thenComparing(draft -> !isAct(draft)))
                .forEach(this::add);
        List<List<Draft>> joined = new TakenUpAgain(context).joined(incidents);
        incidents.clear();
        incidents.addAll(joined);
        return incidents;
    }

    /** Gives the claims of each incident its id; of those given, threats and prosecution go with whom they befell. */
    void mark(List<Draft> drafts) {
        String report = context.passage().report().id();
        List<List<Draft>> told = new NothingTellsApart(context).joined(incidents);
        new WrongsBesides(context).add(drafts, told);
        for (List<Draft> incident : told) {
            String id = ContentHash.id(
                    "i", List.of(report, incident.get(0).trigger().toString()));
            incident.forEach(draft -> draft.incident = Optional.of(id));
        }
    }

    private static boolean isPartOfOne(Draft draft) {
        return happened(draft) && (isAct(draft) || draft.kind == ClaimKind.CASUALTIES);
    }

    /** Whether a claim tells of what was done, and not of what was denied, planned or wished for. */
    static boolean happened(Draft draft) {
        return draft.stance.modality() == Modality.ACTUAL && draft.stance.polarity() == Polarity.POSITIVE;
    }

    /** Whether a claim is an act of violence in the narrow sense: one that can kill or hurt. */
    static boolean isViolent(Draft draft) {
        return draft.kind == ClaimKind.EVENT && VIOLENT.contains(draft.type);
    }

    /** Whether a claim is an act of violence, taking people into custody included. */
    static boolean isAct(Draft draft) {
        return isViolent(draft) || isArrest(draft);
    }

    private void add(Draft draft) {
        List<Draft> joined = candidates(draft).stream()
                .filter(earlier -> readings(draft, earlier).stream().anyMatch(r -> r.tellOfOne(draft, earlier)))
                .map(earlier -> incidentOf.getOrDefault(earlier, List.of(earlier)))
                .filter(incident -> isSetAlike(draft, incident))
                .findFirst()
                .or(() -> onlyOne.meantBy(draft).filter(incident -> isSetAlike(draft, incident)))
                .orElseGet(this::newIncident);
        joined.add(draft);
        onlyOne.note(draft, joined);
        incidentOf.put(draft, joined);
        inOrder.add(draft);
        keys(draft)
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(draft));
    }

    private boolean isSetAlike(Draft draft, List<Draft> incident) {
        return incident.stream().allMatch(other -> setting.agrees(draft, other));
    }

    /** An arrest and another act are one happening only if they befall the same people or one hand does both. */
    private List<IncidentReading> readings(Draft draft, Draft earlier) {
        return isArrest(draft) == isArrest(earlier) ? readings : ofArrests;
    }

    private static boolean isArrest(Draft draft) {
        return draft.kind == ClaimKind.EVENT && draft.type.equals(ARREST);
    }

    private List<Draft> newIncident() {
        List<Draft> incident = new ArrayList<>();
        incidents.add(incident);
        return incident;
    }

    /**
     * Earlier claims that may tell of the same: those just before, nearest first, and those with the same sufferer or
     * spot.
     */
    private Set<Draft> candidates(Draft draft) {
        Set<Draft> found = new LinkedHashSet<>();
        for (int i = inOrder.size() - 1; i >= 0 && distance(draft, inOrder.get(i)) <= BACK; i--) {
            found.add(inOrder.get(i));
        }
        keys(draft).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        return found;
    }

    private List<String> keys(Draft draft) {
        List<String> keys =
                new ArrayList<>(sufferers.of(draft).stream().map(Sufferer::key).toList());
        sufferers.means(draft).forEach(means -> keys.add("by " + means.key()));
        SameToll.key(draft).ifPresent(keys::add);
        setting.place(draft).ifPresent(place -> keys.add(draft.type + " at " + place.id()));
        return keys;
    }

    static int distance(Draft later, Draft earlier) {
        return Math.abs(later.sentence.index() - earlier.sentence.index());
    }
}
