package org.sitrep.fuse;

import java.util.Optional;

/** One counts over a period ("since the beginning of April"), the other over a day or over another period. */
final class OtherPeriod implements PairReading {

    private static final int SAME_PERIOD_IN_DAYS = 2;

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        Optional<Days> one = since(first);
        Optional<Days> other = since(second);
        if (one.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        boolean same = one.isPresent()
                && other.isPresent()
                && Math.abs(one.get().start().toEpochDay() - other.get().start().toEpochDay()) <= SAME_PERIOD_IN_DAYS;
        return same
                ? Optional.empty()
                : Verdict.of(
                        RelationType.DIFFERS_IN_SCOPE,
                        "another period is counted (" + words(first) + ", " + words(second) + "): "
                                + FigureWords.both(first, second));
    }

    /** The longer period that a claim says it counts over; empty for none. */
    static Optional<Days> since(CaseClaim claim) {
        return claim.days().filter(days -> days.basis() == Days.Basis.CLAIM && days.isPeriod() && isLong(days, claim));
    }

    private static boolean isLong(Days days, CaseClaim claim) {
        long end = days.end().isPresent()
                ? days.last().toEpochDay()
                : claim.citation().published().orElse(days.start()).toEpochDay();
        return end - days.start().toEpochDay() > Telling.ONE_HAPPENING_IN_DAYS;
    }

    private static String words(CaseClaim claim) {
        return claim.days()
                .filter(days -> days.basis() != Days.Basis.PUBLICATION)
                .map(days -> days.end().isEmpty() ? "since " + days.start() : days.words())
                .orElse("no period said");
    }
}
