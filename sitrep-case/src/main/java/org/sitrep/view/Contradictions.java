package org.sitrep.view;

import java.util.List;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.ImpossibleSum;
import org.sitrep.fuse.Relation;
import org.sitrep.resolve.Resolution;

/**
 * What does not go together, each with both sides in full.
 *
 * @param pairs in order of publication of the later claim
 * @param sums numbers that cannot go together
 * @param identities names that may or may not mean one person or group
 */
public record Contradictions(List<Pair> pairs, List<ImpossibleSum> sums, List<Resolution> identities) {

    public Contradictions {
        pairs = List.copyOf(pairs);
        sums = List.copyOf(sums);
        identities = List.copyOf(identities);
    }

    /** Two claims and how they stand to each other. */
    public record Pair(Relation relation, CaseClaim first, CaseClaim second) {}
}
