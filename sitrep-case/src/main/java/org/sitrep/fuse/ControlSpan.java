package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of days in which one party is said to hold a part of a place.
 *
 * @param place key of the place; its scene stands in {@code scene}
 * @param part centre, villages or whole: never mixed
 * @param holder who is said to hold it; empty where it is only said to be contested
 * @param from first day for which a claim says so
 * @param to first day for which another state is told; empty while none is
 * @param lastConfirmed the last day for which a claim says so
 * @param claims ids of the claims for it, in order of publication
 * @param contrary ids of the claims against it
 * @param recaptured whether the same party held this part before, and another one in between
 */
public record ControlSpan(
        String place,
        Scene scene,
        Scene.Part part,
        Optional<Party> holder,
        State state,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate lastConfirmed,
        List<String> claims,
        List<String> contrary,
        boolean recaptured,
        Assessment assessment) {

    /** Days after which confidence in a state without news has halved: a convention, documented with the rules. */
    public static final int HALF_LIFE_DAYS = 90;

    /** What is said of the stretch. */
    public enum State {
        /** One party holds it, and nobody says otherwise. */
        HELD,
        /** Two parties are each said to hold it, or it is said to be fought over. */
        CONTESTED,
        /** A party is said to have left or lost it, and nobody is said to have come. */
        LOST;

        /** The word in outputs. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ControlSpan {
        claims = List.copyOf(claims);
        contrary = List.copyOf(contrary);
    }

    /**
     * How much of the confidence of its last confirmation is left on a day without news: 1 on the day itself, halved
     * every {@link #HALF_LIFE_DAYS} days, and 0 after the stretch has ended.
     */
    public double confidence(LocalDate day) {
        if (to.isPresent() && !day.isBefore(to.get())) {
            return 0;
        }
        long silent = Math.max(0, day.toEpochDay() - lastConfirmed.toEpochDay());
        return Math.pow(0.5, (double) silent / HALF_LIFE_DAYS);
    }
}
