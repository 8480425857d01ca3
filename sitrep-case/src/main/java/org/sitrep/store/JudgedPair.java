package org.sitrep.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standing judgement on two claims with the claims it is about, as claims are read now.
 *
 * @param first the judgement as recorded
 * @param second the same, seen from its second claim
 */
public record JudgedPair(JudgedClaim first, JudgedClaim second) {

    public RecordedJudgement judgement() {
        return first.judgement();
    }

    public List<JudgedClaim> sides() {
        return List.of(first, second);
    }

    /** The ids of the claims; fewer than two where one is not found any more. */
    public Set<String> claims() {
        return Stream.of(first, second).flatMap(side -> side.claim().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
