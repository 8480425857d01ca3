package org.sitrep.fuse;

import java.util.Optional;
import org.sitrep.fuse.Scene.Basis;

/** Both are set in one place, near each other, or one in the province of the other. Two firm places rule it out. */
final class SamePlace implements TellingReading {

    /** Two towns no further apart may be named for one happening, in kilometres. */
    static final double NEAR_IN_KM = 12;

    @Override
    public Likeness read(Telling first, Telling second) {
        if (first.scene().isEmpty() || second.scene().isEmpty()) {
            return Likeness.NONE;
        }
        Scene one = first.scene().get();
        Scene other = second.scene().get();
        if (!one.key().equals(other.key()) && (NamedByDay.isNamed(first) || NamedByDay.isNamed(second))) {
            return Likeness.NONE;
        }
        double weight = Math.min(weight(one.basis()), weight(other.basis()));
        if (one.key().equals(other.key())) {
            boolean small = one.isSpot() && one.latitude().isEmpty();
            String reason = "both are set in " + one.name();
            return small
                    ? Likeness.extra(3.5 * weight, reason)
                    : Likeness.of(one.isSpot() ? 3 * weight : weight, reason);
        }
        if (one.isSpot() && other.isSpot()) {
            return first.namesPlaceOf(second) || second.namesPlaceOf(first)
                    ? Likeness.of(2 * weight, "one names both " + one.name() + " and " + other.name())
                    : spots(one, other, weight);
        }
        return contained(one, other, weight);
    }

    /** Whether two scenes rule each other out where neither telling names the place of the other. */
    static boolean areApart(Scene one, Scene other) {
        boolean spots = one.isSpot() && other.isSpot();
        return !one.key().equals(other.key()) && (spots ? spots(one, other, 1) : contained(one, other, 1)).excludes();
    }

    private static Likeness spots(Scene one, Scene other, double weight) {
        Optional<Double> apart = one.kilometresTo(other);
        if (apart.isPresent() && apart.get() <= NEAR_IN_KM) {
            return Likeness.of(1.5 * weight, one.name() + " and " + other.name() + " are near each other");
        }
        boolean firm = apart.isPresent() && isFirm(one.basis()) && isFirm(other.basis());
        return firm ? Likeness.EXCLUDED : Likeness.of(-1, "");
    }

    private static Likeness contained(Scene one, Scene other, double weight) {
        boolean countries = one.country().isPresent() && other.country().isPresent();
        if (countries && !one.country().equals(other.country())) {
            return Likeness.EXCLUDED;
        }
        if (one.adm1().isPresent() && other.adm1().isPresent()) {
            return one.adm1().equals(other.adm1())
                    ? Likeness.of(weight, "both are set in " + one.adm1().get())
                    : Likeness.EXCLUDED;
        }
        return Likeness.of(0.5 * weight, "");
    }

    static boolean isFirm(Basis basis) {
        return basis == Basis.CLAIM || basis == Basis.INCIDENT || basis == Basis.SENTENCE;
    }

    private static double weight(Basis basis) {
        return switch (basis) {
            case CLAIM, INCIDENT -> 1;
            case SENTENCE -> 0.9;
            case BEFORE -> 0.75;
            case REPORT -> 0.65;
        };
    }
}
