package org.sitrep.store;

import java.util.Optional;

/**
 * A standing judgement with the claim it is about, as claims are read now.
 *
 * @param claim id of the claim; present exactly where one was found
 */
public record JudgedClaim(RecordedJudgement judgement, Match match, Optional<String> claim) {

    /** How well a judgement finds its claim. */
    public enum Match {
        /** The claim reads as it did when it was judged. */
        SAME,
        /** A claim of the same kind rests on the same words and reads otherwise now: look again. */
        REREAD,
        /** No claim of that kind rests on these words now, or several do. */
        LOST,
        /** The report was purged. */
        PURGED
    }

    public JudgedClaim {
        if (claim.isPresent() != (match == Match.SAME || match == Match.REREAD)) {
            throw new IllegalArgumentException("a judgement that is " + match + " has claim " + claim);
        }
    }
}
