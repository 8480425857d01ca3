package org.sitrep.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of JSON Lines: one object a line, blank lines passed over. Texts and numbers are cells; other values are not.
 */
public final class JsonRows implements RowSource {

    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedReader reader;

    public JsonRows(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    @Override
    public Iterator<SourceRow> rows() {
        return new Iterator<>() {
            private long number;
            private boolean ended;
            private Optional<SourceRow> ahead = read();

            @Override
            public boolean hasNext() {
                return ahead.isPresent();
            }

            @Override
            public SourceRow next() {
                SourceRow row = ahead.orElseThrow(NoSuchElementException::new);
                ahead = read();
                return row;
            }

            private Optional<SourceRow> read() {
                if (ended) {
                    return Optional.empty();
                }
                number++;
                try {
                    Optional<String> line = nextLine();
                    return line.map(json -> row(number, json));
                } catch (IOException unreadable) {
                    ended = true;
                    return Optional.of(
                            SourceRow.faulty(number, "expected readable lines, found: " + unreadable.getMessage()));
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<String> nextLine() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int c = reader.read();
            if (c < 0 || c == '\n') {
                String text = line.toString();
                if (!text.isBlank() || c < 0) {
                    return Optional.of(text).filter(json -> !json.isBlank());
                }
                line.setLength(0);
            } else if (line.length() >= 2 * ReportReader.MOST_BYTES) {
                throw new IOException("a line of more than " + line.length() + " characters");
            } else if (c != '\uFEFF' || !line.isEmpty()) {
                line.append((char) c);
            }
        }
    }

    private static SourceRow row(long number, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                return SourceRow.faulty(number, "expected a JSON object, found " + node.getNodeType());
            }
            List<String> columns = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            node.properties().forEach(field -> {
                columns.add(field.getKey());
                cells.add(
                        field.getValue().isValueNode() && !field.getValue().isNull()
                                ? field.getValue().asString()
                                : "");
            });
            return SourceRow.of(number, columns, cells);
        } catch (JacksonException malformed) {
            return SourceRow.faulty(number, "expected a JSON object, found: " + malformed.getOriginalMessage());
        }
    }
}
