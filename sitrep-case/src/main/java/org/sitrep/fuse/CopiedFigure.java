package org.sitrep.fuse;

import java.util.Optional;
import org.sitrep.mention.CountHedge;

/**
 * The same figure in two reports of one line of descent is said once; a copy without the hedge claims more than its
 * source.
 */
final class CopiedFigure implements PairReading {

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        boolean copies = Voices.sameLine(first, second)
                && !first.citation().report().equals(second.citation().report());
        if (!copies || first.figure().isEmpty() || second.figure().isEmpty()) {
            return Optional.empty();
        }
        Figure one = first.figure().get();
        Figure other = second.figure().get();
        if (!one.shown().equals(other.shown()) || one.counted() != other.counted()) {
            return Optional.empty();
        }
        boolean hardened =
                one.count().hedge() != CountHedge.NONE && other.count().hedge() == CountHedge.NONE;
        return hardened
                ? Verdict.of(RelationType.HARDENED, "a copy drops the hedge: " + FigureWords.both(first, second))
                : Verdict.of(RelationType.COPY, "the same figure in a copy: " + FigureWords.both(first, second));
    }
}
