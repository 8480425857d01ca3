package org.sitrep.store;

/** A report that cannot enter a case because of what it says itself; the message is one line. */
public final class RefusedReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedReportException(String message) {
        super(message);
    }
}
