package org.sitrep.resolve;

/**
 * One sign that two names mean one person, or that they do not.
 *
 * @param weight added to the score; below 0 against
 */
record Sign(double weight, String reason) {

    boolean isFor() {
        return weight > 0;
    }
}
