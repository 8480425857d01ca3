package org.sitrep.web.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table: what a page shows and what its files hold. Cells are text, numbers, or empty.
 *
 * @param name of the file, without its ending
 * @param rows may be read once for each stream asked for
 * @param point columns of latitude and longitude, in WGS 84 degrees; empty where rows have no place
 */
public record Sheet(String name, List<String> columns, Rows rows, Optional<Point> point) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    public static Sheet of(String name, List<String> columns, List<List<Optional<?>>> rows) {
        int latitude = columns.indexOf("latitude");
        int longitude = columns.indexOf("longitude");
        return new Sheet(
                name,
                columns,
                rows::stream,
                latitude < 0 || longitude < 0 ? Optional.empty() : Optional.of(new Point(latitude, longitude)));
    }

    /** Where rows come from. */
    public interface Rows {
        Stream<List<Optional<?>>> stream();
    }

    /** Numbers of columns, from 0. */
    public record Point(int latitude, int longitude) {}
}
