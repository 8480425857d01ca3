package org.sitrep.evaluate;

/**
 * Right ones among those marked and those read.
 *
 * @param marked claims marked by hand
 * @param read claims in the output
 * @param right pairs that agree
 */
public record Rate(int marked, int read, int right) {

    static final Rate NONE = new Rate(0, 0, 0);

    Rate plus(int moreMarked, int moreRead, int moreRight) {
        return new Rate(marked + moreMarked, read + moreRead, right + moreRight);
    }

    public double precision() {
        return read == 0 ? 0 : (double) right / read;
    }

    public double recall() {
        return marked == 0 ? 0 : (double) right / marked;
    }

    /** Harmonic mean of precision and recall; 0 where both are 0. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
