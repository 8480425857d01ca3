package org.sitrep.exchange;

import java.io.IOException;
import java.util.List;

/** {@code claims.csv}: one row for each claim of each report, with the event it tells of. */
final class ClaimsCsv implements Exporter {

    private final CsvTable table;

    ClaimsCsv(ExportContext context) throws IOException {
        this.table = new CsvTable(
                context.folder(),
                "claims.csv",
                "claims",
                ClaimColumns.ALL.stream().map(ClaimColumns.Column::name).toList());
    }

    @Override
    public void report(OutgoingReport outgoing) {
        outgoing.rows().forEach(row -> table.row(ClaimColumns.written(row.cells())));
    }

    @Override
    public void prepare(OutgoingReport outgoing) {
        outgoing.rows();
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        return List.of(table.finish());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
