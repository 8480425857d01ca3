package org.sitrep.cli;

import java.io.IOException;
import org.sitrep.report.Report;

/**
 * One report to be coded.
 *
 * @param name what to call it in a message: its path, with the row for bulk files
 */
record Input(String name, Reading reading) {

    /** Reads the report; may fail for this input alone. */
    interface Reading {
        Report read() throws IOException;
    }
}
