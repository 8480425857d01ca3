package org.sitrep.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.filed.FiledClaim;
import org.sitrep.redact.ReleasedReport;

/** {@code claims.csv}: one row for each claim of each report, with the event it tells of. */
final class ClaimsCsv implements Exporter {

    private final ExportContext context;
    private final ClaimLinks links;
    private final CsvTable table;

    ClaimsCsv(ExportContext context) throws IOException {
        this.context = context;
        this.links = context.links();
        this.table = new CsvTable(
                context.folder(),
                "claims.csv",
                "claims",
                ClaimColumns.ALL.stream().map(ClaimColumns.Column::name).toList());
    }

    @Override
    public void report(ReleasedReport released) {
        for (FiledClaim claim : released.report().claims()) {
            ClaimRow row = new ClaimRow(released, claim, links, context.review(claim.id()));
            List<String> cells = new ArrayList<>(ClaimColumns.ALL.size());
            ClaimColumns.ALL.forEach(column -> cells.add(column.cell(row)));
            table.row(cells);
        }
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
