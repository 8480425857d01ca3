package org.sitrep.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people have decided.
 *
 * @param byResolution decisions on names being one, by the proposal's id; what is missing is unreviewed
 * @param rejectedClaims ids of claims that a person says were read wrongly: they take no part in fusion
 * @param happenings decisions on two claims telling of one happening or of two, in the order in which they were made
 */
public record StandingJudgements(
        Map<String, Judgement> byResolution, Set<String> rejectedClaims, List<SameHappening> happenings) {

    /** Nobody has decided anything. */
    public static final StandingJudgements NONE = new StandingJudgements(Map.of(), Set.of());

    public StandingJudgements {
        byResolution = Map.copyOf(byResolution);
        rejectedClaims = Set.copyOf(rejectedClaims);
        happenings = List.copyOf(happenings);
    }

    /** Decisions on names and on claims. */
    public StandingJudgements(Map<String, Judgement> byResolution, Set<String> rejectedClaims) {
        this(byResolution, rejectedClaims, List.of());
    }

    /** Decisions on names alone. */
    public StandingJudgements(Map<String, Judgement> byResolution) {
        this(byResolution, Set.of());
    }

    public Judgement of(String resolution) {
        return byResolution.getOrDefault(resolution, Judgement.UNREVIEWED);
    }
}
