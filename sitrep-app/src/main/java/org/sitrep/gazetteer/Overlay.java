package org.sitrep.gazetteer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;
import org.sitrep.place.GazetteerRow;
import org.sitrep.place.GazetteerRow.Use;
import org.sitrep.place.GeoNamesRow;

/**
 * The user's own table of places to add, to correct and to suppress, with the columns action, name, country and, where
 * needed, adm1, adm2, feature, latitude, longitude, aliases (divided by "|"), geonameid.
 */
final class Overlay implements PlaceFormat {

    private static final List<String> NEEDED = List.of("action", "name", "country");

    /** A row with named cells; what cannot be used is refused in words for a user. */
    private record Row(Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        String required(String column) {
            if (cell(column).isEmpty()) {
                throw new IllegalArgumentException("expected a " + column + ", found none");
            }
            return cell(column);
        }

        List<String> aliases() {
            return Stream.of(cell("aliases").split("\\|"))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .toList();
        }

        Optional<Feature> feature() {
            String label = cell("feature");
            if (label.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Arrays.stream(Feature.values())
                    .filter(feature -> feature.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected a feature of "
                            + Arrays.stream(Feature.values())
                                    .map(Feature::label)
                                    .toList() + ", found \"" + label + "\"")));
        }

        double[] point() {
            return new double[] {
                GeoNamesRow.degrees(required("latitude"), 90, "a latitude"),
                GeoNamesRow.degrees(required("longitude"), 180, "a longitude")
            };
        }
    }

    @Override
    public String kind() {
        return "overlay";
    }

    @Override
    public void read(PlaceFile file, Gazetteer gazetteer, RowSink sink) throws IOException {
        KnownPlaces known = new KnownPlaces(gazetteer);
        try (TextLines lines = file.lines()) {
            List<String> columns = lines.nextRow().orElse(List.of());
            if (!columns.containsAll(NEEDED)) {
                throw lines.wrong("expected the columns " + NEEDED + ", found " + columns);
            }
            Optional<List<String>> cells = lines.nextRow();
            while (cells.isPresent()) {
                try {
                    take(row(columns, cells.orElseThrow()), known, gazetteer, sink);
                } catch (IllegalArgumentException unusable) {
                    throw lines.wrong(String.valueOf(unusable.getMessage()));
                }
                cells = lines.nextRow();
            }
        }
    }

    private static Row row(List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException("expected " + columns.size() + " cells, found " + cells.size());
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return new Row(named);
    }

    private static void take(Row row, KnownPlaces known, Gazetteer gazetteer, RowSink sink) throws IOException {
        switch (row.required("action").toLowerCase(Locale.ROOT)) {
            case "add" -> sink.place(added(row, known));
            case "correct" -> correct(row, known, gazetteer, sink);
            case "suppress" -> {
                GazetteerPlace place = meant(row, known, gazetteer);
                List<String> names = row.aliases();
                sink.place(known.about(
                        place,
                        names.isEmpty() ? Use.SUPPRESSED : Use.SUPPRESSED_NAMES,
                        place.name(),
                        names.isEmpty() ? List.of(place.name()) : names,
                        "",
                        pointOf(place)));
            }
            default ->
                throw new IllegalArgumentException(
                        "expected an action of add, correct or suppress, found \"" + row.cell("action") + "\"");
        }
    }

    private static GazetteerRow added(Row row, KnownPlaces known) {
        Feature feature = row.feature().orElse(Feature.POPULATED_PLACE);
        return KnownPlaces.added(
                feature, row.required("name"), row.aliases(), known.codes(around(row, known)), "", row.point());
    }

    /** The narrowest division that a row says its place lies in. */
    private static GazetteerPlace around(Row row, KnownPlaces known) {
        GazetteerPlace country = known.country(row.required("country"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected the ISO 3166 code of a country, found \"" + row.cell("country") + "\""));
        GazetteerPlace first =
                row.cell("adm1").isEmpty() ? country : divided(row, "adm1", Feature.ADM1, country, known);
        return row.cell("adm2").isEmpty() ? first : divided(row, "adm2", Feature.ADM2, first, known);
    }

    private static GazetteerPlace divided(
            Row row, String column, Feature feature, GazetteerPlace around, KnownPlaces known) {
        return known.division(row.cell(column), feature, around)
                .orElseThrow(() -> new IllegalArgumentException("expected as " + column + " a division in "
                        + around.name() + ", found \"" + row.cell(column) + "\""));
    }

    private static void correct(Row row, KnownPlaces known, Gazetteer gazetteer, RowSink sink) throws IOException {
        GazetteerPlace place = meant(row, known, gazetteer);
        boolean moved =
                !row.cell("latitude").isEmpty() || !row.cell("longitude").isEmpty();
        double[] point = moved ? row.point() : pointOf(place);
        boolean tied = place.geonameId().isPresent() || place.feature().ordinal() <= Feature.ADM2.ordinal();
        if (tied || !moved) {
            sink.place(known.about(place, Use.CORRECTION, place.name(), row.aliases(), "", point));
        } else {
            sink.place(known.about(place, Use.SUPPRESSED, place.name(), List.of(place.name()), "", pointOf(place)));
            List<String> names = Stream.concat(Stream.of(place.name(), row.required("name")), row.aliases().stream())
                    .toList();
            sink.place(known.about(place, Use.PLACE, place.name(), names, "", point));
        }
    }

    private static double[] pointOf(GazetteerPlace place) {
        return new double[] {place.latitude(), place.longitude()};
    }

    /** The one place that a row means. */
    private static GazetteerPlace meant(Row row, KnownPlaces known, Gazetteer gazetteer) {
        if (!row.cell("geonameid").isEmpty()) {
            return gazetteer
                    .byGeonameId(GeoNamesRow.id(row.cell("geonameid")))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected the id of a place that is known, found " + row.cell("geonameid")));
        }
        GazetteerPlace around = around(row, known);
        List<GazetteerPlace> found = known.named(row.required("name"), row.feature(), Optional.of(around));
        if (found.size() != 1) {
            throw new IllegalArgumentException("expected one place named \"" + row.cell("name") + "\" in "
                    + around.name() + ", found " + found.size() + "; adm1, adm2, feature or geonameid tell them apart");
        }
        return found.get(0);
    }
}
