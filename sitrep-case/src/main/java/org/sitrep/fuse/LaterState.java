package org.sitrep.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Figures of states reported weeks apart are a time series: the displaced of December and those of July. */
final class LaterState implements PairReading {

    /** States reported further apart in days than this are two points of a series. */
    static final int ONE_STATE_IN_DAYS = 21;

    /** Further apart in days not even their units are held against each other. */
    static final int ONE_SITUATION_IN_DAYS = 60;

    private final int days;

    LaterState(int days) {
        this.days = days;
    }

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        Optional<Long> apart =
                day(first).flatMap(one -> day(second).map(other -> Math.abs(ChronoUnit.DAYS.between(one, other))));
        return apart.isPresent() && apart.get() > days
                ? Verdict.of(
                        RelationType.FOLLOWS,
                        "a later state of one thing, " + apart.get() + " days on: " + FigureWords.both(first, second))
                : Optional.empty();
    }

    /** The day for which a state is told: its own where the words give one, else that of publication. */
    static Optional<LocalDate> day(CaseClaim claim) {
        return claim.days()
                .filter(days -> days.end().isPresent() || days.basis() == Days.Basis.PUBLICATION)
                .map(Days::last)
                .or(() -> claim.citation().published());
    }
}
