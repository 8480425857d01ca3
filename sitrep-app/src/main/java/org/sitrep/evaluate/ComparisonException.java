package org.sitrep.evaluate;

/** A file that cannot be compared; the message says which and why. */
public final class ComparisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ComparisonException(String message) {
        super(message);
    }
}
