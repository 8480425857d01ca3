package org.sitrep.report;

/** What became of one row of a bulk file. */
public sealed interface BulkRow {

    /** Row number counted from 1, the header left out. */
    long number();

    /** A row that holds a report; its original bytes are the UTF-8 form of the text's cell. */
    record Read(long number, OriginalReport original, Report report) implements BulkRow {}

    /** A row that holds none; the message is one line and names the row. */
    record Unreadable(long number, String message) implements BulkRow {}
}
