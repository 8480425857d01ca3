package org.sitrep.store;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.filed.FiledReportException;
import org.sitrep.text.CodePointOffsets;
import org.sitrep.text.ContentHash;

/** Compares the bytes, the text, the coded form and the rows of every report with their hashes and with each other. */
final class ReportCheck {

    private static final String EVERYTHING = "SELECT report.*, original.bytes, report_text.text, coded_report.json_gzip"
            + " FROM report LEFT JOIN original ON original.report = report.id"
            + " LEFT JOIN report_text ON report_text.report = report.id"
            + " LEFT JOIN coded_report ON coded_report.report = report.id ORDER BY report.id";

    private final Handle handle;
    private final List<Fault> faults = new ArrayList<>();

    ReportCheck(Handle handle) {
        this.handle = handle;
    }

    List<Fault> faults() {
        handle.createQuery(EVERYTHING).mapToMap().forEach(this::report);
        handle.createQuery("SELECT id FROM claim WHERE report NOT IN (SELECT id FROM report) ORDER BY id")
                .mapTo(String.class)
                .forEach(id -> faults.add(new Fault("claim " + id, "its report is not there")));
        return faults;
    }

    private void report(Map<String, Object> row) {
        String where = "report " + row.get("id");
        if (row.get("bytes") instanceof byte[] bytes
                && !ContentHash.sha256(bytes).equals(row.get("sha256"))) {
            fault(where, "its original bytes are not those that came in");
        }
        String text = String.valueOf(row.get("text"));
        if (!ReportTables.sha256(text).equals(row.get("text_sha256"))) {
            fault(where, "its text is not the one that was read");
        }
        if (row.get("json_gzip") instanceof byte[] packed) {
            coded(where, row, text, packed);
        } else {
            fault(where, "its coded form is missing");
        }
    }

    private void coded(String where, Map<String, Object> row, String text, byte[] packed) {
        try {
            IncomingReport coded = IncomingReport.of(Gzip.text(packed), Optional.empty());
            if (!ReportTables.sha256(coded.json()).equals(row.get("coded_sha256"))) {
                fault(where, "its coded form is not the one that came in");
            } else if (!coded.report().text().value().equals(text)) {
                fault(where, "its text and its coded form differ");
            }
            CodePointOffsets offsets = new CodePointOffsets(coded.report().text());
            ReportTables.differences(row, coded)
                    .forEach(column -> fault(where, "its column " + column + " is not what its coded form says"));
            ClaimTable.differences(handle, coded.report(), offsets).forEach(line -> fault(where, line));
        } catch (FiledReportException | UncheckedIOException unreadable) {
            fault(where, "its coded form cannot be read: " + unreadable.getMessage());
        }
    }

    private void fault(String where, String what) {
        faults.add(new Fault(where, what));
    }
}
