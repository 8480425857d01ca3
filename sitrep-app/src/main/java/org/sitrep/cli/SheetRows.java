package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.sitrep.report.ReportReadException;
import org.sitrep.report.RowSource;

/**
 * The first sheet of a workbook (.xlsx), its first row being the header. A cell with a formula counts with its value.
 */
final class SheetRows implements RowSource {

    private final InputStream file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> sheet;
    private final Iterator<Row> left;
    private final List<String> columns;

    private SheetRows(InputStream file, ReadableWorkbook workbook, Stream<Row> sheet) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = sheet;
        this.left = sheet.iterator();
        this.columns = left.hasNext() ? cells(left.next()) : List.of();
    }

    /** @throws ReportReadException if this is no workbook */
    static SheetRows open(Path path, String uri) {
        if (!Files.isRegularFile(path)) {
            throw new ReportReadException(uri, "expected a workbook, found nothing there");
        }
        try {
            InputStream file = Files.newInputStream(path);
            ReadableWorkbook workbook = new ReadableWorkbook(file, new ReadingOptions(true, false));
            return new SheetRows(file, workbook, workbook.getFirstSheet().openStream());
        } catch (IOException | RuntimeException unreadable) {
            throw new ReportReadException(
                    uri, "expected a workbook (.xlsx), found: " + Problems.oneLine(unreadable), unreadable);
        }
    }

    @Override
    public Iterator<SourceRow> rows() {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return left.hasNext();
            }

            @Override
            public SourceRow next() {
                return row(left.next());
            }
        };
    }

    /** Row numbers are those of the sheet without the header: the row under it is 1. */
    private SourceRow row(Row row) {
        List<String> cells = new ArrayList<>(cells(row));
        while (cells.size() > columns.size() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return SourceRow.of(row.getRowNum() - 1L, columns, cells);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SheetRows::text).orElse(""));
        }
        return List.copyOf(cells);
    }

    private static String text(Cell cell) {
        boolean day = cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString());
        if (day) {
            LocalDateTime date = cell.asDate();
            return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.toLocalDate().toString()
                    : date.toString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDate(String format) {
        return format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy");
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        workbook.close();
        file.close();
    }
}
