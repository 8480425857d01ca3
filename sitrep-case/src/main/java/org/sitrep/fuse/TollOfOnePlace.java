package org.sitrep.fuse;

/**
 * Both are tolls of one town and tell of no act of their own: "doctors count 38 dead in the city", "more than 300
 * people were killed, the governor says". Told within days of each other, they count the same dead.
 */
final class TollOfOnePlace implements TellingReading {

    private static final long DAYS_APART = 14;

    private static final double WEIGHT = 0.5;

    @Override
    public Likeness read(Telling first, Telling second) {
        return first.isToldOfOneSpot(second, DAYS_APART) && isToll(first) && isToll(second)
                ? Likeness.extra(WEIGHT, "both are tolls of one place")
                : Likeness.NONE;
    }

    private static boolean isToll(Telling telling) {
        return telling.types().isEmpty() && telling.claims().stream().anyMatch(TollOfOnePlace::isOfTheDead);
    }

    private static boolean isOfTheDead(CaseClaim claim) {
        return claim.type().equals("killed") && (claim.isDenial() || TollRelations.isTotal(claim));
    }
}
