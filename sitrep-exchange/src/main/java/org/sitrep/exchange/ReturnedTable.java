package org.sitrep.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table of claims that was exported, edited and comes back, as CSV or as a workbook.
 *
 * @param rows cells by column, in the order of the file
 */
public record ReturnedTable(List<Map<String, String>> rows) {

    public ReturnedTable {
        rows = List.copyOf(rows);
    }

    /** @throws ExchangeException if the file is no exported table of claims */
    public static ReturnedTable read(Path file) throws IOException {
        ReturnedTable table = isArchive(file) ? workbook(file) : csv(file);
        boolean known = table.rows.stream()
                .allMatch(row -> row.containsKey(ClaimColumns.ID) && row.containsKey(ClaimColumns.HASH));
        if (!known || table.rows.isEmpty()) {
            throw new ExchangeException(file + ": expected rows with the columns " + ClaimColumns.ID + " and "
                    + ClaimColumns.HASH + " of an exported table of claims");
        }
        return table;
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == 'P' && bytes.read() == 'K';
        }
    }

    private static ReturnedTable csv(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new ReturnedTable(reader.stream()
                    .map(row -> {
                        Map<String, String> cells = new LinkedHashMap<>();
                        row.getFieldsAsMap().forEach((column, cell) -> cells.put(column, Cells.read(cell)));
                        return cells;
                    })
                    .map(cells -> (Map<String, String>) cells)
                    .toList());
        } catch (CsvParseException wrong) {
            throw new ExchangeException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static ReturnedTable workbook(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            List<Map<String, String>> read = new ArrayList<>();
            for (Row row : all.subList(Math.min(1, all.size()), all.size())) {
                read.add(cells(all.get(0), row));
            }
            return new ReturnedTable(read);
        }
    }

    private static Map<String, String> cells(Row names, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < names.getCellCount(); column++) {
            cells.put(
                    names.getCellText(column),
                    column < row.getCellCount() && row.getCell(column) != null ? text(row.getCell(column)) : "");
        }
        return cells;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        String text = cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER
                ? raw.replaceFirst("\\.0$", "")
                : String.valueOf(cell.getText());
        return Cells.read(text);
    }
}
