package org.sitrep.fuse;

import java.util.Optional;

/** The same figure by two voices corroborates; by one voice it is said again. */
final class EqualFigure implements PairReading {

    private final Voices voices;

    EqualFigure(Voices voices) {
        this.voices = voices;
    }

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        boolean equal = first.figure().isPresent()
                && first.figure().flatMap(Figure::shown).isPresent()
                && first.figure().flatMap(Figure::shown).equals(second.figure().flatMap(Figure::shown));
        if (!equal) {
            return Optional.empty();
        }
        return Verdict.of(
                RelationType.IDENTICAL,
                (voices.same(first, second) ? "the same figure, said again by one voice: " : "the same figure: ")
                        + FigureWords.both(first, second));
    }
}
