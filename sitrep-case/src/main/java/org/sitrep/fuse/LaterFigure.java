package org.sitrep.fuse;

import java.util.Optional;

/** Another figure by the same speaker in a later report is an update, whatever it is. */
final class LaterFigure implements PairReading {

    private final Voices voices;

    LaterFigure(Voices voices) {
        this.voices = voices;
    }

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        return voices.same(first, second)
                ? Verdict.of(
                        RelationType.UPDATES,
                        "the same speaker gives a later figure: " + FigureWords.both(first, second))
                : Optional.empty();
    }
}
