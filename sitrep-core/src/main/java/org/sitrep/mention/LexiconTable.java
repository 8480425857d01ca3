package org.sitrep.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A lexicon as a table of tab-separated text, UTF-8, whose first line names the columns. Lines that are empty or start
 * with "#" are skipped.
 */
public final class LexiconTable {

    /** One line of the table. */
    public record Row(Map<String, String> cells) {

        /** The cell of a column, trimmed; empty text where the line has none. */
        public String text(String column) {
            return cells.getOrDefault(column, "").trim();
        }

        public Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }

        /** The entries of a cell that holds a list, divided by "|". */
        public List<String> list(String column) {
            return Arrays.stream(text(column).split("\\|"))
                    .map(String::trim)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }
    }

    private LexiconTable() {}

    /** The lines of a resource beside this class, in order. */
    static List<Row> shipped(String resource) {
        return shipped(LexiconTable.class, resource);
    }

    /** The lines of a resource beside a class, in order. */
    public static List<Row> shipped(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the lexicon " + resource + " is not on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the lexicon " + resource, failure);
        }
    }

    private static List<Row> read(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(columns, cells));
            }
        }
        return rows;
    }

    private static Row row(List<String> columns, List<String> cells) {
        return new Row(IntStream.range(0, Math.min(columns.size(), cells.size()))
                .boxed()
                .collect(Collectors.toMap(columns::get, cells::get)));
    }
}
