package org.sitrep.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Our own additions: spellings and points for places that are there, and places that are not. Columns: feature, country
 * (ISO 3166 alpha-2 or empty), adm1 (GeoNames' code, with "." and that of the second order if need be, or empty), name,
 * variants (divided by "|"), abbreviations, latitude, longitude, source. A row means the most populous place of its
 * name.
 */
final class Overlay {

    private static final int COLUMNS = 9;

    private final Path file;
    private final Map<String, SourcePlace> known = new HashMap<>();

    Overlay(Path file) {
        this.file = file;
    }

    /** @throws IOException also if a row without a point means no place that is there */
    void addTo(List<SourcePlace> places) throws IOException {
        index(places);
        List<String> unknown = new ArrayList<>();
        List<String[]> rows = GeoNamesFiles.table(file);
        for (String[] row : rows.subList(1, rows.size())) {
            if (row.length != COLUMNS) {
                throw new IOException(file + ": expected " + COLUMNS + " columns, found " + row.length + " in \""
                        + String.join("|", row) + "\"");
            }
            Feature feature = Feature.valueOf(row[0].toUpperCase(Locale.ROOT));
            SourcePlace place = known.get(key(feature, row[1], row[2], row[3]));
            if (place == null && row[6].isEmpty()) {
                unknown.add(row[1] + " " + row[3]);
            } else if (place == null) {
                String[] codes = (row[2] + ".").split("\\.", -1);
                place = new SourcePlace(feature, row[3], row[1], codes[0], codes[1]);
                places.add(place);
            }
            if (place != null) {
                complete(place, row);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IOException(file + ": these rows mean no known place and give no point: " + unknown);
        }
    }

    private void index(List<SourcePlace> places) {
        List<SourcePlace> byPopulation = new ArrayList<>(places);
        byPopulation.sort(Comparator.comparingInt((SourcePlace place) -> -place.population));
        for (NameKind kind : List.of(NameKind.MAIN, NameKind.VARIANT, NameKind.FURTHER)) {
            for (SourcePlace place : byPopulation) {
                place.names.forEach((name, its) -> {
                    if (its == kind) {
                        known.putIfAbsent(key(place.feature, place.country, place.adm1Code, name), place);
                        known.putIfAbsent(key(place.feature, place.country, "", name), place);
                    }
                });
            }
        }
    }

    private static String key(Feature feature, String country, String adm1, String name) {
        return feature + "|" + country + "|" + adm1 + "|" + NameFolding.exact(name);
    }

    private static void complete(SourcePlace place, String[] row) {
        for (String variant : row[4].split("\\|")) {
            place.add(variant, NameKind.VARIANT);
        }
        for (String abbreviation : row[5].split("\\|")) {
            place.add(abbreviation, NameKind.ABBREVIATION);
        }
        if (!row[6].isEmpty()) {
            place.at(Double.parseDouble(row[6]), Double.parseDouble(row[7]));
        }
    }
}
