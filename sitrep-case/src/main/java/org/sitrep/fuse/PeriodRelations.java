package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.ClaimKind;

/** A sum over a period in a place against the tolls of happenings there within it: another period is counted. */
final class PeriodRelations implements RelationReading {

    private static final int NEIGHBOURS = 12;
    private static final int DAYS_APART = 45;

    private final Voices voices;
    private final OtherPeriod otherPeriod = new OtherPeriod();
    private final OtherGroup otherGroup = new OtherGroup();

    PeriodRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        Map<String, List<CaseClaim>> byPlace = new TreeMap<>();
        for (CaseClaim claim : matter.claims()) {
            if (claim.kind() == ClaimKind.CASUALTIES
                    && TollRelations.isTotal(claim)
                    && claim.isActual()
                    && !claim.isDenial()) {
                claim.scene()
                        .filter(Scene::isSpot)
                        .ifPresent(scene -> byPlace.computeIfAbsent(
                                        claim.type() + " " + scene.key(), key -> new ArrayList<>())
                                .add(claim));
            }
        }
        List<Relation> relations = new ArrayList<>();
        byPlace.values().forEach(claims -> compare(claims, relations));
        return relations;
    }

    private void compare(List<CaseClaim> claims, List<Relation> relations) {
        List<CaseClaim> sorted = Headlines.withoutRepeated(
                claims.stream().sorted(Comparator.naturalOrder()).toList());
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEIGHBOURS); j++) {
                relation(sorted.get(i), sorted.get(j)).ifPresent(relations::add);
            }
        }
    }

    private Optional<Relation> relation(CaseClaim first, CaseClaim second) {
        boolean apart = first.citation().report().equals(second.citation().report())
                || Voices.sameLine(first, second)
                || voices.same(first, second)
                || !near(first, second);
        Optional<PairReading.Verdict> group = apart ? Optional.empty() : otherGroup.read(first, second);
        boolean comparable = group.isEmpty() || group.get().type().isPresent();
        return apart || !comparable
                ? Optional.empty()
                : otherPeriod
                        .read(first, second)
                        .map(verdict -> new Relation(
                                first.id(),
                                second.id(),
                                RelationType.DIFFERS_IN_SCOPE,
                                first.type(),
                                verdict.reason()));
    }

    private static boolean near(CaseClaim first, CaseClaim second) {
        return first.days()
                .map(days -> Telling.closed(days, first))
                .flatMap(one -> second.days()
                        .map(days -> Telling.closed(days, second))
                        .map(other -> one.meets(other, DAYS_APART)))
                .orElse(false);
    }
}
