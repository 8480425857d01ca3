package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * Who is said to have done each happening. An accusation or a denial that stands apart ("the army blames the rebels")
 * belongs to the happening of its report that is told nearest to it.
 */
final class Accusals {

    /** An accusation further from any telling, in sentences, belongs to none; whose the men were is told anywhere. */
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
                                    accusal,
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

    private static Optional<Happening> nearest(Accusal accusal, List<Told> told) {
        CaseClaim claim = accusal.claim();
        boolean alone = told.stream()
                .filter(one -> one.claim().id().equals(claim.id()))
                .allMatch(one -> one.happening().size() == 1);
        int own = accusal.isBare() && alone ? SENTENCES_APART + 1 : -1;
        return told.stream()
                .filter(one -> one.fits(accusal)
                        && (one.apart(claim) <= SENTENCES_APART || claim.kind() == ClaimKind.AFFILIATION))
                .min(Comparator.comparingInt((Told one) -> one.claim().id().equals(claim.id()) ? own : one.apart(claim))
                        .thenComparing(Told::claim))
                .map(Told::happening);
    }

    private record Told(Happening happening, CaseClaim claim) {

        int apart(CaseClaim other) {
            return Math.abs(claim.citation().sentence() - other.citation().sentence());
        }

        /** Whether it has doers, and names none. */
        private boolean isByNobodyNamed() {
            List<Party> doers = claim.parties(Role.AGENT);
            return claim.kind() == ClaimKind.EVENT
                    && !doers.isEmpty()
                    && doers.stream()
                            .allMatch(doer ->
                                    doer.side().isEmpty() && !doer.words().matches("(?i)they|it|he|she|who"));
        }

        /** An accusation is about what is told before or beside it; a deed only about its own happening. */
        boolean fits(Accusal accusal) {
            CaseClaim other = accusal.claim();
            if (other.kind() == ClaimKind.AFFILIATION) {
                return isByNobodyNamed();
            }
            return claim.id().equals(other.id())
                    || accusal.isBare()
                    || other.type().equals("accusation")
                    || other.type().equals("arrived")
                    || claim.incident().equals(other.incident());
        }
    }
}
