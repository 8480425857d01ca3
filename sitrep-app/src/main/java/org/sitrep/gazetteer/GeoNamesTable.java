package org.sitrep.gazetteer;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;
import org.sitrep.place.GazetteerRow;
import org.sitrep.place.GeoNamesRow;
import org.sitrep.place.NameKind;

/** The tables of GeoNames' site: places, other names, and codes of divisions. */
enum GeoNamesTable implements PlaceFormat {

    /** A country's table ({@code AF.txt}) or {@code allCountries.txt}. */
    PLACES {
        @Override
        void row(List<String> cells, Gazetteer gazetteer, RowSink sink) throws IOException {
            Optional<GazetteerRow> row = GeoNamesRow.place(cells);
            if (row.isPresent()) {
                sink.place(row.orElseThrow());
            }
        }
    },

    /** {@code alternateNamesV2.txt}; names of places that are not known are left out. */
    OTHER_NAMES {
        @Override
        void row(List<String> cells, Gazetteer gazetteer, RowSink sink) throws IOException {
            if (cells.size() != 8 && cells.size() != 10) {
                throw new IllegalArgumentException(
                        "expected the 8 or 10 columns of GeoNames' alternate names, found " + cells.size());
            }
            int id = GeoNamesRow.id(cells.get(1));
            String language = cells.get(2).toLowerCase(Locale.ROOT);
            boolean name = !NO_NAMES.contains(language) && GeoNamesRow.isLatinName(cells.get(3));
            Optional<GazetteerPlace> place = name ? gazetteer.byGeonameId(id) : Optional.empty();
            if (place.isPresent()) {
                boolean historic = cells.get(7).equals("1");
                NameKind kind = language.equals("en") && !historic ? NameKind.VARIANT : NameKind.FURTHER;
                sink.place(names(id, cells.get(3), kind, gazetteer.code(place.orElseThrow())));
            }
        }
    },

    /** {@code admin1CodesASCII.txt} and {@code admin2Codes.txt}. */
    DIVISIONS {
        @Override
        void row(List<String> cells, Gazetteer gazetteer, RowSink sink) throws IOException {
            sink.place(GeoNamesRow.division(cells));
        }
    };

    /** What stands in the column of the language of what is no name. */
    private static final Set<String> NO_NAMES =
            Set.of("abbr", "faac", "fr_1793", "iata", "icao", "link", "phon", "piny", "post", "tcid", "unlc", "wkdt");

    abstract void row(List<String> cells, Gazetteer gazetteer, RowSink sink) throws IOException;

    private static GazetteerRow names(int id, String name, NameKind kind, Optional<String> code) {
        String country = code.map(text -> text.split("\\.")[0]).orElse("");
        return new GazetteerRow(
                GazetteerRow.Use.NAMES,
                Optional.empty(),
                "",
                new HashMap<>(Map.of(name, kind)),
                country,
                "",
                "",
                id,
                0,
                Double.NaN,
                Double.NaN,
                "");
    }

    /** The table that a first row belongs to. */
    static Optional<GeoNamesTable> of(List<String> cells) {
        if (cells.size() == GeoNamesRow.PLACE_COLUMNS) {
            return Optional.of(PLACES);
        }
        boolean names = (cells.size() == 8 || cells.size() == 10)
                && cells.get(0).matches("\\d+")
                && cells.get(1).matches("\\d+");
        if (names) {
            return Optional.of(OTHER_NAMES);
        }
        boolean codes = cells.size() == 4 && cells.get(0).matches("[A-Z]{2}\\.[^.]+(?:\\..+)?");
        return codes ? Optional.of(DIVISIONS) : Optional.empty();
    }

    @Override
    public String kind() {
        return "geonames";
    }

    @Override
    public String licence() {
        return "CC BY 4.0";
    }

    @Override
    public String credit(String file) {
        return "Contains data from GeoNames (www.geonames.org), CC BY 4.0, modified: subset.";
    }

    @Override
    public void read(PlaceFile file, Gazetteer gazetteer, RowSink sink) throws IOException {
        try (TextLines lines = file.lines()) {
            Optional<List<String>> cells = lines.nextRow();
            while (cells.isPresent()) {
                try {
                    row(cells.orElseThrow(), gazetteer, sink);
                } catch (IllegalArgumentException unusable) {
                    throw lines.wrong(String.valueOf(unusable.getMessage()));
                }
                cells = lines.nextRow();
            }
        }
    }
}
