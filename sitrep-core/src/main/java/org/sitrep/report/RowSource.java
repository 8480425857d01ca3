package org.sitrep.report;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A table that is read row by row: CSV, JSON Lines, a sheet of a workbook. */
public interface RowSource extends Closeable {

    /** The rows after the header, in order; reading one never throws for what stands in it. */
    Iterator<SourceRow> rows();

    /**
     * A row of a table, or why it could not be read.
     *
     * @param number counted from 1, the header left out
     * @param columns names of the cells
     * @param cells as many as columns, empty where nothing stands; both are empty where the row has a fault
     * @param fault what was expected and found, blank where the row is sound
     */
    record SourceRow(long number, List<String> columns, List<String> cells, String fault) {

        public SourceRow {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
            if (columns.size() != cells.size()) {
                throw new IllegalArgumentException(
                        "row " + number + " has " + cells.size() + " cells under " + columns.size() + " columns");
            }
        }

        /** A sound row; missing cells at its end are empty, cells beyond the header are a fault. */
        public static SourceRow of(long number, List<String> columns, List<String> cells) {
            if (cells.size() > columns.size()) {
                return faulty(number, "expected at most " + columns.size() + " cells, found " + cells.size());
            }
            List<String> filled = new ArrayList<>(cells);
            while (filled.size() < columns.size()) {
                filled.add("");
            }
            return new SourceRow(number, columns, filled, "");
        }

        public static SourceRow faulty(long number, String fault) {
            return new SourceRow(number, List.of(), List.of(), fault);
        }
    }
}
