package org.sitrep.report;

/** An input that is no report; the message is one line and says what was expected, what was found, and where. */
public final class ReportReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MESSAGE = 500;

    /** @param where the input, as its uri */
    public ReportReadException(String where, String expectedAndFound) {
        super(oneLine(where + ": " + expectedAndFound));
    }

    /** @param where the input, as its uri */
    public ReportReadException(String where, String expectedAndFound, Throwable cause) {
        super(oneLine(where + ": " + expectedAndFound), cause);
    }

    /** The message, which is always there. */
    public String line() {
        return String.valueOf(getMessage());
    }

    private static String oneLine(String message) {
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "...";
    }
}
