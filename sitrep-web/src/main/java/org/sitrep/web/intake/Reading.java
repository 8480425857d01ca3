package org.sitrep.web.intake;

import org.sitrep.report.OriginalReport;
import org.sitrep.store.IncomingReport;

/** Codes a report. The first call may take long, because models are loaded. */
public interface Reading {

    /** @throws org.sitrep.report.ReportReadException if the bytes are no report */
    IncomingReport read(OriginalReport original);
}
