package org.sitrep.fuse;

import java.util.Optional;
import org.sitrep.claim.SpeechAct;

/**
 * What is denied outright without a day ("we deny that civilians were attacked") answers what is told of that town and
 * of those days.
 */
final class DeniedThere implements TellingReading {

    private static final long DAYS_APART = 10;

    @Override
    public Likeness read(Telling first, Telling second) {
        return first.isToldOfOneSpot(second, DAYS_APART) && isDenial(first) != isDenial(second)
                ? Likeness.extra(0, "one denies what is told of that place")
                : Likeness.NONE;
    }

    private static boolean isDenial(Telling telling) {
        return telling.days()
                        .filter(days -> days.basis() != Days.Basis.PUBLICATION)
                        .isEmpty()
                && telling.claims().stream()
                        .allMatch(claim ->
                                claim.isDenial() && claim.speaker().act().equals(Optional.of(SpeechAct.DENY)));
    }
}
