package org.sitrep.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.ImpossibleSum;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.RelationType;
import org.sitrep.resolve.Judgement;
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
    public record Pair(Relation relation, CaseClaim first, CaseClaim second) {

        private String sentences() {
            return Stream.of(first, second)
                            .map(claim -> claim.citation().report() + " "
                                    + claim.citation().sentence())
                            .toList()
                    + relation.topic()
                    + relation.type();
        }
    }

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::second).thenComparing(Pair::first).thenComparing(Pair::relation);

    /** What does not go together in a case or in a part of one; two sentences are shown once per topic. */
    public static Contradictions of(FusedCase fused) {
        Set<String> seen = new HashSet<>();
        return new Contradictions(
                fused.relations().stream()
                        .filter(relation ->
                                relation.type().isDisagreement() || relation.type() == RelationType.HARDENED)
                        .flatMap(relation -> pair(relation, fused).stream())
                        .sorted(ORDER)
                        .filter(pair -> seen.add(pair.sentences()))
                        .toList(),
                fused.sums(),
                fused.resolutions().stream()
                        .filter(one -> one.judgement() == Judgement.UNREVIEWED || one.judgement() == Judgement.UNSURE)
                        .toList());
    }

    private static Optional<Pair> pair(Relation relation, FusedCase fused) {
        Optional<CaseClaim> first = Optional.ofNullable(fused.claims().get(relation.first()));
        Optional<CaseClaim> second = Optional.ofNullable(fused.claims().get(relation.second()));
        return first.flatMap(one -> second.map(other -> new Pair(relation, one, other)));
    }
}
