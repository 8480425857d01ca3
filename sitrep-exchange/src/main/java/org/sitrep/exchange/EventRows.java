package org.sitrep.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rows of a file of an event set that others coded, each as the columns it has, by the set's own names. */
final class EventRows {

    /** The event sets that are read. */
    enum EventSet {
        ACLED,
        GED,
        GDELT
    }

    private static final int GDELT_COLUMNS = 61;

    private EventRows() {}

    /**
     * The set of a file by its columns: ACLED's and GED's names in the first line, or GDELT 2's 61 columns without
     * names.
     */
    static EventSet of(Path file) throws IOException {
        List<String> first = first(file, ',');
        if (first.contains("event_id_cnty") && first.contains("sub_event_type")) {
            return EventSet.ACLED;
        }
        if (first.contains("type_of_violence") && first.contains("date_start") && first.contains("side_a")) {
            return EventSet.GED;
        }
        List<String> tabbed = first(file, '\t');
        if (tabbed.size() == GDELT_COLUMNS) {
            return EventSet.GDELT;
        }
        throw new ExchangeException(file + ": expected the columns of ACLED (event_id_cnty, ...), of UCDP GED"
                + " (type_of_violence, ...) or the 61 columns of GDELT 2; found "
                + Math.max(first.size(), tabbed.size())
                + " columns");
    }

    private static List<String> first(Path file, char separator) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(file)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        }
    }

    static void forEach(Path file, EventSet set, Consumer<Map<String, String>> taker) throws IOException {
        char separator = set == EventSet.GDELT ? '\t' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(file)) {
            List<String> names = new ArrayList<>(set == EventSet.GDELT ? GdeltColumns.NAMES : List.of());
            for (CsvRecord row : reader) {
                if (names.isEmpty()) {
                    names.addAll(row.getFields());
                } else {
                    taker.accept(cells(names, row));
                }
            }
        }
    }

    private static Map<String, String> cells(List<String> names, CsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), row.getFieldCount()); i++) {
            String cell = row.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.put(names.get(i), cell);
            }
        }
        return cells;
    }
}
