package org.sitrep.fuse;

import java.util.Optional;

/** Figures of two voices that no number fits contradict each other; figures that leave room refine each other. */
final class RivalFigure implements PairReading {

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        boolean rival = first.figure()
                .flatMap(one -> second.figure().map(one::excludes))
                .orElse(false);
        return rival
                ? Verdict.of(RelationType.CONTRADICTS, "no number fits both: " + FigureWords.both(first, second))
                : Verdict.of(RelationType.REFINES, "both can be true: " + FigureWords.both(first, second));
    }
}
