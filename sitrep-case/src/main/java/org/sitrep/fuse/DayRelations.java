package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.ClaimKind;

/**
 * When something happened that happens once: a town was taken or left, a hospital closed. Two voices that give two days
 * contradict each other; the day of an announcement is no day of what it announces.
 */
final class DayRelations implements RelationReading {

    /** Days further apart belong to two happenings. */
    private static final int ONE_CHANGE_IN_DAYS = 10;

    private static final int NEIGHBOURS = 12;

    private final Voices voices;

    DayRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        Map<String, List<CaseClaim>> byChange = new TreeMap<>();
        for (CaseClaim claim : matter.claims()) {
            change(claim)
                    .ifPresent(key -> byChange.computeIfAbsent(key, some -> new ArrayList<>())
                            .add(claim));
        }
        List<Relation> relations = new ArrayList<>();
        byChange.values().forEach(claims -> compare(claims, relations));
        return relations;
    }

    /** What changed once, where: the key of claims whose days may be compared. */
    private static Optional<String> change(CaseClaim claim) {
        boolean dated = claim.isActual()
                && !claim.isDenial()
                && claim.days()
                        .filter(days -> days.basis() == Days.Basis.CLAIM
                                && (days.isOneDay() || days.end().isEmpty() && days.precision() == 1))
                        .isPresent();
        if (!dated) {
            return Optional.empty();
        }
        if (isClosure(claim)) {
            return claim.scene().filter(Scene::isSpot).map(scene -> claim.type() + " closed " + scene.key());
        }
        return Hold.of(claim)
                .filter(Hold::change)
                .map(hold -> (hold.holds() ? "taken " : "left ") + hold.scene().key() + hold.part() + hold.side());
    }

    /** A single thing that is shut: "the hospital", and not "71 of 96 schools". */
    private static boolean isClosure(CaseClaim claim) {
        return claim.kind() == ClaimKind.IMPACT
                && claim.figure().isEmpty()
                && (claim.type().equals("health") || claim.type().equals("education"));
    }

    private void compare(List<CaseClaim> claims, List<Relation> relations) {
        List<CaseClaim> sorted =
                claims.stream().sorted(Comparator.naturalOrder()).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEIGHBOURS); j++) {
                relation(sorted.get(i), sorted.get(j)).ifPresent(relations::add);
            }
        }
    }

    private Optional<Relation> relation(CaseClaim first, CaseClaim second) {
        Days one = first.days().orElseThrow();
        Days other = second.days().orElseThrow();
        long apart = Math.abs(one.start().toEpochDay() - other.start().toEpochDay());
        boolean oneReport = first.citation().report().equals(second.citation().report());
        if (apart == 0 || apart > ONE_CHANGE_IN_DAYS || oneReport || Voices.sameLine(first, second)) {
            return Optional.empty();
        }
        RelationType type = voices.same(first, second) ? RelationType.UPDATES : RelationType.CONTRADICTS;
        return Optional.of(new Relation(
                first.id(),
                second.id(),
                type,
                "when",
                one.start() + " (" + FigureWords.who(first) + "); " + other.start() + " (" + FigureWords.who(second)
                        + ")"));
    }
}
