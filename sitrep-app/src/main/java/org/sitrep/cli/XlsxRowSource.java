package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sitrep.report.ReportReadException;
import org.sitrep.report.RowSource;

/** The rows of a workbook's first sheet, whose first row names the columns. Dates are given as YYYY-MM-DD. */
public final class XlsxRowSource implements RowSource {

    private final ReadableWorkbook workbook;
    private final Stream<Row> sheet;
    private final Iterator<Row> rows;
    private final List<String> header;

    /** @throws ReportReadException where the file is no workbook or its first sheet is empty */
    public XlsxRowSource(Path path, String uri) {
        try {
            workbook = new ReadableWorkbook(path.toFile());
            sheet = workbook.getFirstSheet().openStream();
            rows = sheet.iterator();
        } catch (IOException | RuntimeException noWorkbook) {
            throw new ReportReadException(uri, "expected an Excel workbook (.xlsx), found: " + noWorkbook.getMessage(), noWorkbook);
        }
        if (!rows.hasNext()) {
            throw new ReportReadException(uri, "expected a row of column names on the first sheet, found none");
        }
        header = cells(rows.next());
    }

    @Override
    public Iterator<SourceRow> rows() {
        return new Iterator<>() {
            private long number;
            private boolean ended;

            @Override
            public boolean hasNext() {
                return !ended && rows.hasNext();
            }

            @Override
            public SourceRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                number++;
                try {
                    return SourceRow.of(number, header, cells(rows.next()));
                } catch (RuntimeException malformed) {
                    ended = true;
                    return SourceRow.faulty(number, "expected a readable row, found: " + malformed.getMessage());
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        workbook.close();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(IntStream.range(0, row.getCellCount())
                .mapToObj(index -> row.getOptionalCell(index).map(XlsxRowSource::value).orElse(""))
                .toList());
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String value(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return Optional.ofNullable(cell.asDate())
                    .map(LocalDateTime::toLocalDate)
                    .map(LocalDate::toString)
                    .orElse("");
        }
        return Optional.ofNullable(cell.getText()).orElse("");
    }

    /** Whether the number format of a cell shows day, month or year. */
    private static boolean isDate(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString())
                .filter(format -> format.matches("(?i)[^\"]*[dy][^\"]*"))
                .isPresent();
    }
}
