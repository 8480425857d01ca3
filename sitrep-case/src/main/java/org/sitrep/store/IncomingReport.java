package org.sitrep.store;

import java.util.Optional;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReportReader;
import org.sitrep.report.OriginalReport;
import org.sitrep.text.ContentHash;

/**
 * A coded report on its way into a case.
 *
 * @param json the output contract's object for it, on one line
 * @param original empty where the report was coded elsewhere and its bytes are not at hand
 */
public record IncomingReport(FiledReport report, String json, Optional<OriginalReport> original) {

    private static final FiledReportReader READER = new FiledReportReader();

    public IncomingReport {
        original.ifPresent(came -> {
            String found = ContentHash.sha256(came.bytes());
            if (!found.equals(report.head().sha256())) {
                throw new IllegalArgumentException("expected the bytes with SHA-256 "
                        + report.head().sha256() + " that the report was read from; found " + found);
            }
        });
    }

    /** @throws org.sitrep.filed.FiledReportException if the line is not a report by the contract */
    public static IncomingReport of(String json, Optional<OriginalReport> original) {
        return new IncomingReport(READER.read(json), json, original);
    }

    /** Where the report stands: the address it was published at, else the file it came from. */
    String address() {
        return report.head().url().orElse(report.head().uri());
    }
}
