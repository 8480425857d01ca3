package org.sitrep.fuse;

/**
 * The toll that a report gives next to a happening, without a place and a day of its own, is that of the happening:
 * "The rebels stormed the bridge on Monday. Nine people were killed." So is what is denied next to a toll: "Twelve
 * soldiers were killed. No civilian died."
 */
final class SameBreath implements TellingReading {

    private static final int SENTENCES_APART = 2;

    @Override
    public Likeness read(Telling first, Telling second) {
        boolean oneReport = first.report().equals(second.report());
        boolean bare = isBareToll(first) != isBareToll(second) || isBareDenial(first) != isBareDenial(second);
        return oneReport && bare && apart(first, second) <= SENTENCES_APART
                ? Likeness.extra(1.5, "told next to each other in one report")
                : Likeness.NONE;
    }

    private static boolean isBareToll(Telling telling) {
        return telling.types().isEmpty()
                && telling.days()
                        .filter(days -> days.basis() != Days.Basis.PUBLICATION)
                        .isEmpty()
                && telling.scene()
                        .filter(scene -> SamePlace.isFirm(scene.basis()))
                        .isEmpty();
    }

    /** "No civilian died at our hands", said after what was done. */
    private static boolean isBareDenial(Telling telling) {
        return isBareToll(telling) && telling.claims().stream().allMatch(CaseClaim::isDenial);
    }

    private static int apart(Telling first, Telling second) {
        return first.claims().stream()
                .flatMapToInt(one -> second.claims().stream()
                        .mapToInt(other -> Math.abs(
                                one.citation().sentence() - other.citation().sentence())))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
