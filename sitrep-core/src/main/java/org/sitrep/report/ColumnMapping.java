package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column of a table holds which field of a report. Columns that were not chosen are guessed from their names.
 *
 * @param chosen column names by field: text, title, published, url, publisher, id
 */
public record ColumnMapping(Map<String, String> chosen) {

    /** The fields that a column may hold. */
    public static final List<String> FIELDS = List.of("text", "title", "published", "url", "publisher", "id");

    private static final List<List<String>> USUAL = RuleTable.rows("columns.tsv");

    public ColumnMapping {
        chosen = Map.copyOf(chosen);
        for (String field : chosen.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new ReportReadException(
                        "column mapping", "expected one of " + String.join(", ", FIELDS) + ", found " + field);
            }
        }
    }

    /** Every column guessed. */
    public static ColumnMapping guessed() {
        return new ColumnMapping(Map.of());
    }

    /**
     * The column for every field that has one, as its index in the header.
     *
     * @throws ReportReadException where a chosen column is not there, or none holds text
     */
    public Map<String, Integer> indexes(List<String> header, String uri) {
        Map<String, Integer> indexes = new TreeMap<>();
        for (String field : FIELDS) {
            index(field, header, uri).ifPresent(index -> indexes.put(field, index));
        }
        if (!indexes.containsKey("text")) {
            throw new ReportReadException(
                    uri,
                    "expected a column for the text such as text, body or content, found " + String.join(", ", header));
        }
        return indexes;
    }

    private Optional<Integer> index(String field, List<String> header, String uri) {
        Optional<String> wanted = Optional.ofNullable(chosen.get(field));
        if (wanted.isPresent()) {
            return Optional.of(wanted.flatMap(name -> position(name, header))
                    .orElseThrow(() -> new ReportReadException(
                            uri, "expected a column " + wanted.get() + ", found " + String.join(", ", header))));
        }
        return USUAL.stream()
                .filter(row -> row.get(0).equals(field))
                .flatMap(row -> position(row.get(1), header).stream())
                .filter(index -> !chosen.containsValue(header.get(index)))
                .findFirst();
    }

    private static Optional<Integer> position(String name, List<String> header) {
        List<String> plain = new ArrayList<>();
        header.forEach(column -> plain.add(plain(column)));
        int index = header.indexOf(name);
        int loose = plain.indexOf(plain(name));
        return index >= 0 ? Optional.of(index) : Optional.of(loose).filter(found -> found >= 0);
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "_");
    }
}
