package org.sitrep.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code claims.xlsx}: the table of claims as a workbook. Every cell is text or a number and none a formula; the cells
 * that reviewers fill in come first, beside the words they judge.
 */
final class ClaimsXlsx implements Exporter {

    private static final String NAME = "claims.xlsx";

    /** The rows that a sheet can hold, without the names of the columns. */
    private static final int MOST_ROWS = 1_048_575;

    private static final int FLUSH_EVERY = 200;

    private final ExportContext context;
    private final Path unfinished;
    private final OutputStream file;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    ClaimsXlsx(ExportContext context) throws IOException {
        this.context = context;
        this.unfinished = context.folder().resolve(NAME + ".new");
        this.file = Files.newOutputStream(unfinished);
        this.workbook = new Workbook(file, "sitrep", null);
        this.sheet = workbook.newWorksheet("claims");
        sheet.freezePane(1, 1);
        List<ClaimColumns.Column> columns = ClaimColumns.ALL;
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).name());
        }
    }

    @Override
    public void report(OutgoingReport outgoing) throws IOException {
        for (OutgoingReport.Row row : outgoing.rows()) {
            if (rows == MOST_ROWS) {
                throw new IOException(NAME + " holds at most " + MOST_ROWS + " claims; export --format claims instead");
            }
            row(row.cells());
        }
    }

    private void row(List<String> values) throws IOException {
        rows++;
        List<ClaimColumns.Column> columns = ClaimColumns.ALL;
        for (int column = 0; column < columns.size(); column++) {
            String cell = Cells.oneLine(values.get(column));
            if (!cell.isEmpty()) {
                cell(column, columns.get(column), cell);
            }
        }
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, ClaimColumns.Column kind, String cell) {
        boolean isNumber = NUMBERS.contains(kind.name());
        if (isNumber) {
            sheet.value(rows, column, Double.valueOf(cell));
        } else {
            sheet.value(rows, column, Cells.words(cell));
        }
    }

    private static final List<String> NUMBERS = List.of(
            "sentence_index",
            "char_start",
            "char_end",
            "value_low",
            "value_best",
            "value_high",
            "date_prec",
            "latitude",
            "longitude",
            "where_prec");

    @Override
    public void prepare(OutgoingReport outgoing) {
        outgoing.rows();
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        workbook.finish();
        file.close();
        FixedTimes.copy(unfinished, context.folder().resolve(NAME));
        return List.of(
                new ExportFile(context.folder().relativize(context.folder().resolve(NAME)), rows, "claims"));
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(unfinished);
    }
}
