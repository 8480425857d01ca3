package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.ClaimKind;

/**
 * A sum over a period in a province ("in all, 61 civilians have been killed in raids on villages since October")
 * against the tolls of happenings that are part of it: of towns that lie in the province, and of those that the report
 * tells of next to the sum. Places and days are counted differently; nothing is contradicted.
 */
final class SumOfProvince implements RelationReading {

    private static final int SENTENCES_APART = 2;

    private static final int MOST = 12;

    private final Voices voices;
    private final OtherGroup otherGroup = new OtherGroup();

    SumOfProvince(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        List<CaseClaim> sums =
                matter.claims().stream().filter(SumOfProvince::isSum).toList();
        List<Relation> relations = new ArrayList<>();
        if (sums.isEmpty()) {
            return relations;
        }
        Map<String, List<CaseClaim>> told = new TreeMap<>();
        for (Happening happening : matter.happenings()) {
            List<CaseClaim> tolls = Headlines.withoutRepeated(happening.claims()).stream()
                    .filter(SumOfProvince::isToll)
                    .toList();
            for (CaseClaim sum : sums) {
                if (tolls.stream().anyMatch(toll -> isPart(toll, sum))) {
                    tolls.stream()
                            .filter(toll -> isComparable(toll, sum))
                            .forEach(toll -> told.computeIfAbsent(sum.id(), key -> new ArrayList<>())
                                    .add(toll));
                }
            }
        }
        sums.forEach(sum -> told.getOrDefault(sum.id(), List.of()).stream()
                .limit(MOST)
                .forEach(toll -> relations.add(relation(toll, sum))));
        return relations;
    }

    private static boolean isSum(CaseClaim claim) {
        return isCounted(claim)
                && claim.scene()
                        .filter(scene -> !scene.isSpot() && scene.basis() == Scene.Basis.CLAIM)
                        .isPresent()
                && OtherPeriod.since(claim).isPresent();
    }

    private static boolean isToll(CaseClaim claim) {
        return isCounted(claim)
                && claim.scene().filter(Scene::isSpot).isPresent()
                && OtherPeriod.since(claim).isEmpty();
    }

    private static boolean isCounted(CaseClaim claim) {
        return claim.kind() == ClaimKind.CASUALTIES
                && TollRelations.isTotal(claim)
                && claim.isActual()
                && !claim.isDenial();
    }

    /** Whether a toll is set in the province and the days of a sum, or told next to it. */
    private static boolean isPart(CaseClaim toll, CaseClaim sum) {
        boolean within = toll.days()
                .filter(days -> days.basis() != Days.Basis.PUBLICATION)
                .flatMap(days -> OtherPeriod.since(sum)
                        .map(period -> Telling.closed(period, sum).meets(days, 0)))
                .orElse(false);
        Optional<String> province = sum.scene().flatMap(Scene::adm1);
        boolean inside = province.isPresent() && province.equals(toll.scene().flatMap(Scene::adm1));
        boolean beside = toll.citation().report().equals(sum.citation().report())
                && Math.abs(toll.citation().sentence() - sum.citation().sentence()) <= SENTENCES_APART;
        return within && toll.type().equals(sum.type()) && (inside || beside);
    }

    private boolean isComparable(CaseClaim toll, CaseClaim sum) {
        boolean other = !toll.citation().report().equals(sum.citation().report())
                && !Voices.sameLine(toll, sum)
                && !voices.same(toll, sum)
                && toll.type().equals(sum.type());
        Optional<PairReading.Verdict> group = other ? otherGroup.read(toll, sum) : Optional.empty();
        return other && (group.isEmpty() || group.get().type().isPresent());
    }

    private static Relation relation(CaseClaim toll, CaseClaim sum) {
        return Relation.between(
                toll,
                sum,
                RelationType.DIFFERS_IN_SCOPE,
                toll.type(),
                "a sum for " + sum.scene().map(Scene::name).orElse("") + " over a period, and one happening in it: "
                        + FigureWords.both(toll, sum));
    }
}
