package org.sitrep.fuse;

import java.util.Optional;

/**
 * One rule for how two claims about one thing stand to each other. Rules stand in a list; the first that applies wins.
 */
interface PairReading {

    /**
     * @param first the claim published earlier
     * @param second the claim published later
     */
    Optional<Verdict> read(CaseClaim first, CaseClaim second);

    /** What the rule says. NOTHING ends the list without a relation. */
    record Verdict(Optional<RelationType> type, String reason) {

        static final Verdict NOTHING = new Verdict(Optional.empty(), "");

        static Optional<Verdict> of(RelationType type, String reason) {
            return Optional.of(new Verdict(Optional.of(type), reason));
        }

        static Optional<Verdict> nothing() {
            return Optional.of(NOTHING);
        }
    }
}
