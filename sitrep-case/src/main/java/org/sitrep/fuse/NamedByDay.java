package org.sitrep.fuse;

import java.util.regex.Pattern;

/**
 * One names the happening by its day alone ("41 casualties of the raid of 2 December"), and the other tells of one on
 * that day: readers are taken to know which raid.
 */
final class NamedByDay implements TellingReading {

    private static final String ACT =
            "(raid|attack|assault|strike|shelling|bombing|massacre|ambush|killings?|clash(es)?|blast)";

    private static final Pattern BY_DAY = Pattern.compile(" the " + ACT
            + " (of|on) (the )?(\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february"
            + "|march|april|may|june|july|august|september|october|november|december)");

    private static final double WEIGHT = 1;

    @Override
    public Likeness read(Telling first, Telling second) {
        boolean named = isNamed(first) || isNamed(second);
        boolean oneDay = first.days().filter(Days::isOneDay).isPresent()
                && first.days().map(Days::start).equals(second.days().map(Days::start));
        return named && oneDay ? Likeness.extra(WEIGHT, "one names the happening by its day") : Likeness.NONE;
    }

    /** Whether a telling says no more of its place than a sentence before it or the report at large. */
    static boolean isNamed(Telling telling) {
        boolean unplaced =
                telling.scene().filter(scene -> SamePlace.isFirm(scene.basis())).isEmpty();
        return unplaced && BY_DAY.matcher(telling.text()).find();
    }
}
