package org.sitrep.cli;

import java.io.IOException;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Report;

/**
 * One report to be coded.
 *
 * @param name what to call it in a message: its path, with the row for bulk files
 */
record Input(String name, Fetching fetching) {

    /** Fetches the report's bytes; may fail for this input alone. */
    interface Fetching {
        OriginalReport fetch() throws IOException;
    }

    Report read() throws IOException {
        return fetching.fetch().read();
    }
}
