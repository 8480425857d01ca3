package org.sitrep.gazetteer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a table in CSV, or of the sheet of a workbook that has the most rows of tags or headers. */
final class Sheet implements Closeable {

    private final String shown;
    private final Iterator<List<String>> rows;
    private final Closeable source;

    private Sheet(String shown, Iterator<List<String>> rows, Closeable source) {
        this.shown = shown;
        this.rows = rows;
        this.source = source;
    }

    static boolean isWorkbook(PlaceFile file) {
        return file.name().endsWith(".xlsx");
    }

    static Sheet open(PlaceFile file) throws IOException {
        return isWorkbook(file) ? workbook(file) : csv(file);
    }

    private static Sheet csv(PlaceFile file) throws IOException {
        Reader text = new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder());
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(file.name().endsWith(".tsv") ? '\t' : ',')
                .detectBomHeader(true)
                .ofCsvRecord(text);
        Iterator<CsvRecord> records = reader.iterator();
        return new Sheet(file.shown(), cells(records), reader);
    }

    private static Iterator<List<String>> cells(Iterator<CsvRecord> records) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public List<String> next() {
                return records.next().getFields();
            }
        };
    }

    /** The first sheet that holds divisions with codes, else the first one. */
    private static Sheet workbook(PlaceFile file) throws IOException {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.open());
            List<org.dhatim.fastexcel.reader.Sheet> sheets =
                    workbook.getSheets().toList();
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
                try (Stream<Row> rows = sheet.openStream()) {
                    if (PcodeTable.isOne(rows.limit(3).map(Sheet::cells).toList())) {
                        Stream<Row> all = sheet.openStream();
                        return new Sheet(file.shown(), all.map(Sheet::cells).iterator(), () -> {
                            all.close();
                            workbook.close();
                        });
                    }
                }
            }
            workbook.close();
            return new Sheet(file.shown(), List.<List<String>>of().iterator(), () -> {});
        } catch (IOException | RuntimeException unreadable) {
            throw new IOException(
                    file.shown() + ": expected a workbook (.xlsx), found it cut off or damaged", unreadable);
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(
                        i -> row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""))
                .map(text -> text == null ? "" : text)
                .toList();
    }

    /** The next row; empty at the end. */
    Optional<List<String>> next() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException | java.io.UncheckedIOException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            String what = cause instanceof CharacterCodingException
                    ? "expected UTF-8 text, found other bytes"
                    : String.valueOf(broken.getMessage());
            throw new IOException(shown + ": " + what.toLowerCase(Locale.ROOT), broken);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
