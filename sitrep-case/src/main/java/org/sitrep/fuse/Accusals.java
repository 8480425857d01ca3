package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is said to have done each happening. An accusation or a denial that stands apart ("the army blames the rebels")
 * belongs to the happening of its report that is told nearest to it.
 */
final class Accusals {

    /** An accusation further from any telling, in sentences, belongs to none. */
    private static final int SENTENCES_APART = 4;

    private final Map<Happening, List<Accusal>> byHappening = new HashMap<>();

    Accusals(CaseMatter matter) {
        Map<String, List<Told>> byReport = new HashMap<>();
        for (Happening happening : matter.happenings()) {
            for (CaseClaim claim : happening.claims()) {
                byReport.computeIfAbsent(claim.citation().report(), key -> new ArrayList<>())
                        .add(new Told(happening, claim));
            }
        }
        for (CaseClaim claim : matter.claims()) {
            Accusal.of(claim)
                    .ifPresent(accusal -> nearest(
                                    claim,
                                    byReport.getOrDefault(claim.citation().report(), List.of()))
                            .ifPresent(happening -> byHappening
                                    .computeIfAbsent(happening, key -> new ArrayList<>())
                                    .add(accusal)));
        }
    }

    /** Those of one happening, in order of publication. */
    List<Accusal> of(Happening happening) {
        return byHappening.getOrDefault(happening, List.of());
    }

    private static Optional<Happening> nearest(CaseClaim claim, List<Told> told) {
        return told.stream()
                .filter(one -> one.apart(claim) <= SENTENCES_APART && one.fits(claim))
                .min(Comparator.comparingInt((Told one) -> one.claim().id().equals(claim.id()) ? -1 : one.apart(claim))
                        .thenComparing(Told::claim))
                .map(Told::happening);
    }

    private record Told(Happening happening, CaseClaim claim) {

        int apart(CaseClaim other) {
            return Math.abs(claim.citation().sentence() - other.citation().sentence());
        }

        /** An accusation is about what is told before or beside it; a deed only about its own happening. */
        boolean fits(CaseClaim other) {
            return claim.id().equals(other.id())
                    || other.type().equals("accusation")
                    || other.type().equals("arrived")
                    || claim.incident().equals(other.incident());
        }
    }
}
