package org.sitrep.fuse;

import java.util.Optional;

/**
 * Families against people: no factor turns one into the other. Things are compared with things of their own unit only.
 */
final class OtherUnit implements PairReading {

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        if (first.figure().isEmpty() || second.figure().isEmpty()) {
            return Verdict.nothing();
        }
        Figure one = first.figure().get();
        Figure other = second.figure().get();
        boolean families = one.counted() == CountedGroup.FAMILIES;
        boolean things = one.counted() == CountedGroup.THINGS || other.counted() == CountedGroup.THINGS;
        if (things) {
            return one.unit().equals(other.unit()) ? Optional.empty() : Verdict.nothing();
        }
        return families == (other.counted() == CountedGroup.FAMILIES)
                ? Optional.empty()
                : Verdict.of(
                        RelationType.DIFFERS_IN_UNIT,
                        "families against people, which no factor turns into one another: "
                                + FigureWords.both(first, second));
    }
}
