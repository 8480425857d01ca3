package org.sitrep.cli;

import org.sitrep.pipeline.CodedReport;

/** A form that coded reports are written in. */
interface ClaimsForm {

    /** What stands before the first report; may be empty. */
    String start();

    /** One report, with its line ends. */
    String report(CodedReport coded);
}
