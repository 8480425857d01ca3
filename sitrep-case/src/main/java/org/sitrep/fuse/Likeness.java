package org.sitrep.fuse;

/**
 * How far one sign speaks for two tellings being of one happening.
 *
 * @param excludes whether it rules it out
 * @param weight added to the score
 * @param extra whether it counts as a sign beside place and day
 * @param reason in words; empty for a sign not worth naming
 */
record Likeness(boolean excludes, double weight, boolean extra, String reason) {

    static final Likeness NONE = new Likeness(false, 0, false, "");
    static final Likeness EXCLUDED = new Likeness(true, 0, false, "");

    static Likeness of(double weight, String reason) {
        return new Likeness(false, weight, false, reason);
    }

    static Likeness extra(double weight, String reason) {
        return new Likeness(false, weight, true, reason);
    }
}
