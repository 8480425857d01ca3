package org.sitrep.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files that hold many reports, a row each: JSON Lines, CSV, or any {@link RowSource}. Rows are read one by one,
 * so that files of any size pass; a row that cannot be read is a value of the stream and the rest goes on. Files are
 * UTF-8.
 */
public final class BulkReader {

    private static final int SNIFFED_BYTES = 8192;

    private final ColumnMapping mapping;

    public BulkReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** Whether a file is read as a bulk file by its name: .jsonl, .ndjson, .csv or .tsv. */
    public static boolean reads(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return isJson(name) || name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /**
     * The rows of a file; the stream must be closed.
     *
     * @throws ReportReadException where the file is missing or has no header
     */
    public Stream<BulkRow> read(Path path, String uri) {
        if (!Files.isRegularFile(path)) {
            throw new ReportReadException(
                    uri, "expected a file, found " + (Files.isDirectory(path) ? "a directory" : "nothing there"));
        }
        try {
            return read(open(path, uri), uri);
        } catch (IOException unreadable) {
            throw new ReportReadException(
                    uri, "expected a readable file, found: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The rows of a table; closing the stream closes the table. */
    public Stream<BulkRow> read(RowSource source, String uri) {
        Spliterator<RowSource.SourceRow> rows =
                Spliterators.spliteratorUnknownSize(source.rows(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(rows, false).map(row -> row(row, uri)).onClose(() -> close(source));
    }

    private BulkRow row(RowSource.SourceRow row, String uri) {
        String where = uri + "#" + row.number();
        if (!row.fault().isEmpty()) {
            return new BulkRow.Unreadable(row.number(), new ReportReadException(where, row.fault()).line());
        }
        try {
            OriginalReport original = original(row, where);
            return new BulkRow.Read(row.number(), original, original.read());
        } catch (ReportReadException unreadable) {
            return new BulkRow.Unreadable(row.number(), unreadable.line());
        }
    }

    private OriginalReport original(RowSource.SourceRow row, String where) {
        Map<String, Integer> indexes = mapping.indexes(row.columns(), where);
        Optional<LocalDate> published = cell(row, indexes, "published").flatMap(WrittenDate::ofValue);
        Publication given = new Publication(
                cell(row, indexes, "publisher"),
                cell(row, indexes, "title"),
                List.of(),
                published,
                published.map(day -> Publication.Basis.SIDECAR),
                Optional.empty(),
                cell(row, indexes, "url"));
        String text =
                Optional.ofNullable(indexes.get("text")).map(row.cells()::get).orElse("");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new OriginalReport(bytes, where, InputFormat.TEXT, given, Optional.empty());
    }

    private static Optional<String> cell(RowSource.SourceRow row, Map<String, Integer> indexes, String field) {
        return Optional.ofNullable(indexes.get(field))
                .map(index -> row.cells().get(index).strip())
                .filter(value -> !value.isEmpty());
    }

    private static RowSource open(Path path, String uri) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), SNIFFED_BYTES);
        in.mark(SNIFFED_BYTES);
        String head = new String(in.readNBytes(SNIFFED_BYTES / 2), StandardCharsets.UTF_8);
        in.reset();
        if (head.indexOf('\0') >= 0) {
            in.close();
            throw new ReportReadException(uri, "expected CSV or JSON Lines in UTF-8, found a zero byte: a binary file");
        }
        boolean json = isJson(path.toString().toLowerCase(Locale.ROOT))
                || head.stripLeading().startsWith("{");
        return json ? new JsonRows(utf8(in)) : new CsvRows(utf8(in), separator(head), uri);
    }

    private static boolean isJson(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".jsonlines");
    }

    /** The separator that the first line has most of. */
    private static char separator(String head) {
        String line = head.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char sought) {
        return line.chars().filter(c -> c == sought).count();
    }

    private static Reader utf8(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    private static void close(RowSource source) {
        try {
            source.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
