package org.sitrep.exchange;

import java.io.IOException;
import java.util.List;

/** One form of an export at work: takes each released report once, in order, and then ends its files. */
interface Exporter extends AutoCloseable {

    void report(OutgoingReport outgoing) throws IOException;

    /** Does what can be done before the report's turn comes; in any thread, with other reports at the same time. */
    default void prepare(OutgoingReport outgoing) {}

    /** Ends the files; called once after the last report, and not after a failure. */
    List<ExportFile> finish() throws IOException;

    /** Frees what is open; files of an export that failed are removed by the caller. */
    @Override
    void close() throws IOException;
}
