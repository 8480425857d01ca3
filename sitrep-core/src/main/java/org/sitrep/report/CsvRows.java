package org.sitrep.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Rows of comma-separated values after RFC 4180, quoted cells with commas, quotes and line ends included. */
public final class CsvRows implements RowSource {

    private static final int MOST_ROW_UNITS = ReportReader.MOST_BYTES;

    private final BufferedReader reader;
    private final char separator;
    private final List<String> header;
    private boolean ended;

    /**
     * @param separator comma, semicolon or tab
     * @throws ReportReadException where there is no header line
     */
    public CsvRows(Reader reader, char separator, String uri) {
        this.reader = new BufferedReader(reader);
        this.separator = separator;
        Optional<Cells> first = next();
        if (first.isEmpty() || !first.get().fault().isEmpty()) {
            String found = first.map(Cells::fault).orElse("an empty file");
            throw new ReportReadException(uri, "expected a line of column names, found " + found);
        }
        this.header = first.get().cells().stream()
                .map(name -> name.startsWith("\uFEFF") ? name.substring(1) : name)
                .map(CsvRows::unquoted)
                .toList();
    }

    private record Cells(List<String> cells, String fault) {}

    public List<String> header() {
        return header;
    }

    @Override
    public Iterator<SourceRow> rows() {
        return new Iterator<>() {
            private long number;
            private Optional<Cells> ahead = CsvRows.this.next();

            @Override
            public boolean hasNext() {
                return ahead.isPresent();
            }

            @Override
            public SourceRow next() {
                Cells row = ahead.orElseThrow(NoSuchElementException::new);
                number++;
                ahead = CsvRows.this.next();
                return row.fault().isEmpty()
                        ? SourceRow.of(number, header, row.cells())
                        : SourceRow.faulty(number, row.fault());
            }
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static String unquoted(String name) {
        String stripped = name.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    /** The next row that is not blank. */
    private Optional<Cells> next() {
        while (!ended) {
            Cells row = read();
            if (!row.fault().isEmpty()
                    || row.cells().size() > 1
                    || !row.cells().get(0).isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Cells read() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        long units = 0;
        try {
            while (true) {
                int c = reader.read();
                if (c < 0) {
                    ended = true;
                    cells.add(cell.toString());
                    return new Cells(
                            cells, quoted ? "expected a closing quotation mark, found the end of the file" : "");
                }
                if (++units > MOST_ROW_UNITS) {
                    ended = true;
                    return new Cells(
                            List.of(), "expected a row of at most " + MOST_ROW_UNITS + " characters, found more");
                }
                if (quoted) {
                    quoted = c != '"' || escapedQuote(cell);
                    if (c != '"') {
                        cell.append((char) c);
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (c == separator) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '\n' || c == '\r') {
                    skipLineFeed(c);
                    cells.add(cell.toString());
                    return new Cells(cells, "");
                } else {
                    cell.append((char) c);
                }
            }
        } catch (IOException unreadable) {
            ended = true;
            return new Cells(List.of(), "expected readable UTF-8, found: " + unreadable.getMessage());
        }
    }

    private boolean escapedQuote(StringBuilder cell) throws IOException {
        reader.mark(1);
        if (reader.read() == '"') {
            cell.append('"');
            return true;
        }
        reader.reset();
        return false;
    }

    private void skipLineFeed(int c) throws IOException {
        reader.mark(1);
        if (c != '\r' || reader.read() != '\n') {
            reader.reset();
        }
    }
}
