package org.sitrep.fuse;

import java.util.Comparator;

/**
 * How two claims stand to each other.
 *
 * @param first id of the claim that was published earlier
 * @param second id of the claim that was published later; it updates, refines or denies the first
 * @param topic what both speak of, in words: "people killed", "who did it", "who holds Bara", "when"
 * @param reason why, in words that name the values on both sides
 */
public record Relation(String first, String second, RelationType type, String topic, String reason)
        implements Comparable<Relation> {

    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::first)
            .thenComparing(Relation::second)
            .thenComparing(Relation::type)
            .thenComparing(Relation::topic);

    public Relation {
        if (first.equals(second)) {
            throw new IllegalArgumentException("expected two claims; found " + first + " twice");
        }
    }

    /** The relation of two claims, whichever was published first. */
    static Relation between(CaseClaim one, CaseClaim other, RelationType type, String topic, String reason) {
        boolean ordered = one.compareTo(other) <= 0;
        return new Relation((ordered ? one : other).id(), (ordered ? other : one).id(), type, topic, reason);
    }

    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }
}
