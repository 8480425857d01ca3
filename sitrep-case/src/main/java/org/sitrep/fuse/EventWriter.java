package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.fuse.FusedEvent.AgentVersion;
import org.sitrep.text.ContentHash;

/** Writes happenings down as events with all their versions. */
final class EventWriter {

    private final FigureFusion figures;
    private final Assessments assessments;
    private final Accusals accusals;

    EventWriter(FigureFusion figures, Assessments assessments, Accusals accusals) {
        this.figures = figures;
        this.assessments = assessments;
        this.accusals = accusals;
    }

    FusedEvent event(Happening happening, Map<String, Set<CaseClaim>> contraryByClaim) {
        List<CaseClaim> claims = happening.claims();
        List<String> ids = claims.stream().map(CaseClaim::id).toList();
        Set<CaseClaim> contrary = new HashSet<>();
        claims.forEach(claim -> contrary.addAll(contraryByClaim.getOrDefault(claim.id(), Set.of())));
        List<CaseClaim> supporting =
                claims.stream().filter(claim -> !claim.isDenial()).toList();
        return new FusedEvent(
                ContentHash.id("h", ids),
                type(claims),
                happening.tellings().stream()
                        .flatMap(telling -> telling.scene().stream())
                        .min(Comparator.comparing((Scene scene) -> scene.isSpot() ? 0 : 1)
                                .thenComparing(Scene::basis)),
                happening.tellings().stream()
                        .flatMap(telling -> telling.days().stream())
                        .min(Comparator.comparing((Days days) -> days.isOneDay() ? 0 : 1)
                                .thenComparing(Days::basis)
                                .thenComparing(Days::precision)),
                ids,
                agents(accusals.of(happening)),
                figures(claims),
                happening.links(),
                assessments.of(supporting, contrary));
    }

    /** The type most tellings give; "casualties" where only the dead are told of. */
    private static String type(List<CaseClaim> claims) {
        Map<String, Integer> counts = new HashMap<>();
        claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.EVENT)
                .forEach(claim -> counts.merge(claim.type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("casualties");
    }

    private List<FusedFigure> figures(List<CaseClaim> claims) {
        List<FusedFigure> all = new ArrayList<>();
        TollRelations.tolls(claims).forEach((type, of) -> all.addAll(figures.figures(type, of)));
        return all;
    }

    private static List<AgentVersion> agents(List<Accusal> accusals) {
        Map<String, List<Accusal>> bySide = new LinkedHashMap<>();
        accusals.forEach(accusal -> bySide.computeIfAbsent(accusal.side(), side -> new ArrayList<>())
                .add(accusal));
        return bySide.values().stream()
                .map(of -> new AgentVersion(of.get(0).party(), ids(of, false), ids(of, true)))
                .toList();
    }

    private static List<String> ids(List<Accusal> accusals, boolean denied) {
        return accusals.stream()
                .filter(accusal -> accusal.denied() == denied)
                .map(accusal -> accusal.claim().id())
                .distinct()
                .toList();
    }

    /** Which claims stand against which, from the relations of a case. */
    static Map<String, Set<CaseClaim>> contrary(List<Relation> relations, Map<String, CaseClaim> claims) {
        Map<String, Set<CaseClaim>> contrary = new HashMap<>();
        for (Relation relation : relations) {
            if (relation.type() == RelationType.CONTRADICTS || relation.type() == RelationType.DENIES) {
                add(contrary, relation.first(), Optional.ofNullable(claims.get(relation.second())));
                add(contrary, relation.second(), Optional.ofNullable(claims.get(relation.first())));
            }
        }
        return contrary;
    }

    private static void add(Map<String, Set<CaseClaim>> contrary, String id, Optional<CaseClaim> claim) {
        claim.ifPresent(
                against -> contrary.computeIfAbsent(id, key -> new HashSet<>()).add(against));
    }
}
