package org.sitrep.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table with one row for each fused event that its event set would take. */
abstract class EventTable implements Exporter {

    private final ExportContext context;
    private final CsvTable table;
    private final List<String> columns;

    EventTable(ExportContext context, String file, List<String> columns) throws IOException {
        this.context = context;
        this.columns = columns;
        this.table = new CsvTable(context.folder(), file, "events", columns);
    }

    /** The cells of an event by column; absent ones are empty. No row where the event set would not take it. */
    abstract Optional<Map<String, String>> row(EventFacts event);

    /** Cells in the making. */
    static final class Row {

        private final Map<String, String> cells = new LinkedHashMap<>();

        Row code(String column, String value) {
            cells.put(column, value);
            return this;
        }

        Row words(String column, String value) {
            cells.put(column, Cells.words(value));
            return this;
        }

        Row number(String column, Optional<? extends Number> number) {
            cells.put(column, Cells.number(number));
            return this;
        }

        Map<String, String> cells() {
            return cells;
        }
    }

    @Override
    public void report(OutgoingReport outgoing) {
        // events come from the fused case
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        context.picture()
                .forEachEvent(told -> row(new EventFacts(context, told.get()))
                        .ifPresent(cells -> table.row(columns.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList())));
        return List.of(table.finish());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
