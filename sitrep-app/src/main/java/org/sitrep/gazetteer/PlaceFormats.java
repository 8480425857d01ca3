package org.sitrep.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the format of a file by its name and its first rows. */
final class PlaceFormats {

    private static final int FIRST_ROWS = 3;

    private PlaceFormats() {}

    /** @throws IOException if the format is none that can be imported, in words for a user */
    static PlaceFormat of(PlaceFile file, ImportOptions options) throws IOException {
        String name = file.name();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "geojson", "json" -> new AreaTable("geojson", new GeoJson(), options);
            case "gpkg" -> new AreaTable("geopackage", new GeoPackage(), options);
            case "xlsx" -> new PcodeTable(options.country());
            case "txt", "tsv", "csv" -> byRows(file, options);
            default ->
                throw new IOException(file.shown()
                        + ": expected a table (.txt, .tsv, .csv, .xlsx, or one in a .zip) or a map file (.geojson,"
                        + " .gpkg), found another ending");
        };
    }

    private static PlaceFormat byRows(PlaceFile file, ImportOptions options) throws IOException {
        if (file.name().endsWith(".csv")) {
            return new PcodeTable(options.country());
        }
        List<List<String>> first = new ArrayList<>();
        try (TextLines lines = file.lines()) {
            Optional<List<String>> row = lines.nextRow();
            while (row.isPresent() && first.size() < FIRST_ROWS) {
                first.add(row.orElseThrow());
                row = lines.nextRow();
            }
        }
        if (first.isEmpty()) {
            throw new IOException(file.shown() + ": expected a table, found no rows");
        }
        if (first.get(0).contains("action")) {
            return new Overlay();
        }
        Optional<GeoNamesTable> table = GeoNamesTable.of(first.get(0));
        if (table.isPresent()) {
            return table.orElseThrow();
        }
        if (PcodeTable.isOne(first)) {
            return new PcodeTable(options.country());
        }
        throw new IOException(file.shown() + " line 1: expected a table of GeoNames (19, 10, 8 or 4 columns), of place"
                + " codes, or one with a column \"action\", found "
                + first.get(0).size() + " columns");
    }
}
