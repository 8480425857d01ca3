package org.sitrep.filed;

/** A line that is no report by the output contract; the message says what was expected and what was found. */
public final class FiledReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FiledReportException(String message) {
        super(message);
    }

    public FiledReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
