package org.sitrep.fuse;

import java.util.Optional;

/**
 * What one speaker says in one report hangs together: its figures are parts, sums or stages, and contradict nothing.
 */
final class OneReport implements PairReading {

    private final Voices voices;

    OneReport(Voices voices) {
        this.voices = voices;
    }

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        boolean one = first.citation().report().equals(second.citation().report());
        return one && voices.same(first, second) ? Verdict.nothing() : Optional.empty();
    }
}
