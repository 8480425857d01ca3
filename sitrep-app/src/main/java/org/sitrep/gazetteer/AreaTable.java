package org.sitrep.gazetteer;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Point;
import org.sitrep.area.Area;
import org.sitrep.area.Areas;
import org.sitrep.area.Distances;
import org.sitrep.place.Credit;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;
import org.sitrep.place.GazetteerRow;
import org.sitrep.place.GazetteerRow.Use;

/**
 * Map files with areas. An area belongs to the place of its name at that spot, or else is a new place. Name, level,
 * code and country are taken from the properties that are usual for them, unless the user says which.
 */
final class AreaTable implements PlaceFormat {

    private static final double NEARBY_IN_KM = 30;
    private static final List<String> NAMES = List.of(
            "adm2_en",
            "adm2_name",
            "adm1_en",
            "adm1_name",
            "adm0_en",
            "shapename",
            "name_en",
            "name",
            "name_2",
            "name_1",
            "nam",
            "label",
            "title");
    private static final List<String> CODES = List.of("adm2_pcode", "adm1_pcode", "adm0_pcode", "pcode");
    private static final List<String> COUNTRIES = List.of(
            "iso_a3",
            "adm0_a3",
            "shapegroup",
            "iso3",
            "gid_0",
            "adm0_pcode",
            "iso_a2",
            "iso2",
            "country_code",
            "country");
    private static final Map<String, Feature> LEVELS = Map.of(
            "adm0", Feature.COUNTRY,
            "adm1", Feature.ADM1,
            "adm2", Feature.ADM2,
            "country", Feature.COUNTRY,
            "province", Feature.ADM1,
            "district", Feature.ADM2);

    private final String kind;
    private final Outlines outlines;
    private final ImportOptions options;

    AreaTable(String kind, Outlines outlines, ImportOptions options) {
        this.kind = kind;
        this.outlines = outlines;
        this.options = options;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void read(PlaceFile file, Gazetteer gazetteer, RowSink sink) throws IOException {
        Matching matching = new Matching(gazetteer, options.credit(this, file));
        Set<String> keys = new HashSet<>();
        outlines.read(file, outline -> {
            try {
                GazetteerRow row = matching.row(outline);
                Area area = matching.area(row, outline);
                if (!keys.add(area.key())) {
                    throw new IllegalArgumentException(
                            "expected one area for each place, found a second one for " + area.name());
                }
                sink.place(row);
                sink.area(area);
            } catch (IllegalArgumentException unusable) {
                throw new IOException(file.shown() + ": " + outline.where() + ": " + unusable.getMessage());
            }
        });
    }

    /** Finds the place of each area. */
    private final class Matching {

        private final KnownPlaces known;
        private final Areas areas;
        private final Credit credit;

        Matching(Gazetteer gazetteer, Credit credit) {
            this.known = new KnownPlaces(gazetteer);
            this.areas = Areas.of(gazetteer);
            this.credit = credit;
        }

        GazetteerRow row(Outline outline) {
            String name = name(outline);
            Optional<Feature> level = level(outline);
            Optional<GazetteerPlace> country = country(outline);
            String pcode = first(outline, level.map(this::codes).orElse(CODES));
            Point inside = outline.geometry().getInteriorPoint();
            double[] point = {rounded(inside.getY()), rounded(inside.getX())};
            Optional<GazetteerPlace> place = level.equals(Optional.of(Feature.COUNTRY)) && country.isPresent()
                    ? country
                    : nearest(known.named(name, level, country), outline);
            return place.map(same -> known.about(
                            same,
                            Use.CORRECTION,
                            same.name(),
                            List.of(name),
                            pcode,
                            same.hasPoint() ? new double[] {same.latitude(), same.longitude()} : point))
                    .orElseGet(() -> KnownPlaces.added(
                            level.orElse(Feature.REGION),
                            name,
                            List.of(),
                            known.codes(around(level, country, point)),
                            pcode,
                            point));
        }

        private List<String> codes(Feature level) {
            return CODES.stream()
                    .filter(code -> !code.startsWith("adm") || code.startsWith("adm" + level.ordinal()))
                    .toList();
        }

        private double rounded(double degrees) {
            return Math.round(degrees * 1e5) / 1e5;
        }

        /** Of places of the name the one in the area, or, for an outline that is a little off, close to it. */
        private Optional<GazetteerPlace> nearest(List<GazetteerPlace> places, Outline outline) {
            return places.stream()
                    .filter(place -> place.feature().ordinal() <= Feature.ADM2.ordinal()
                            || level(outline).isEmpty())
                    .filter(place -> !place.hasPoint() || kilometres(outline, place) < NEARBY_IN_KM)
                    .min(Comparator.comparing(
                                    (GazetteerPlace place) -> place.feature().ordinal() > Feature.ADM2.ordinal())
                            .thenComparing(place -> !place.hasPoint())
                            .thenComparing(place -> kilometres(outline, place))
                            .thenComparing(GazetteerPlace::index));
        }

        private double kilometres(Outline outline, GazetteerPlace place) {
            return place.hasPoint() ? Distances.kilometres(outline.geometry(), place.latitude(), place.longitude()) : 0;
        }

        private GazetteerPlace around(Optional<Feature> level, Optional<GazetteerPlace> country, double[] point) {
            boolean district = level.equals(Optional.of(Feature.ADM2)) || level.isEmpty();
            Optional<GazetteerPlace> province = district
                    ? areas.containing(point[0], point[1]).stream()
                            .filter(area -> area.feature() == Feature.ADM1)
                            .flatMap(area -> known.hierarchy().byKey(area.key()).stream())
                            .findFirst()
                    : Optional.empty();
            return province.or(() -> country)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected a place that is known, or a country to put it in (--country)"));
        }

        Area area(GazetteerRow row, Outline outline) {
            return new Area(
                    KnownPlaces.key(row),
                    row.geonameId() == 0 ? Optional.empty() : Optional.of((long) row.geonameId()),
                    row.name(),
                    row.feature().orElse(Feature.REGION),
                    outline.geometry(),
                    false,
                    credit);
        }

        private String name(Outline outline) {
            List<String> columns = options.nameField()
                    .map(field -> List.of(field.toLowerCase(Locale.ROOT)))
                    .orElse(level(outline)
                            .map(level -> Stream.concat(
                                            NAMES.stream().filter(name -> name.startsWith("adm" + level.ordinal())),
                                            NAMES.stream().filter(name -> !name.startsWith("adm")))
                                    .toList())
                            .orElse(NAMES));
            String name = first(outline, columns);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("expected a name in one of the properties " + columns
                        + " (--name-field says which), found the properties "
                        + outline.properties().keySet());
            }
            return name;
        }

        private Optional<Feature> level(Outline outline) {
            if (options.level().isPresent()) {
                return options.level();
            }
            String told = first(outline, List.of("shapetype", "level", "type", "feature"))
                    .toLowerCase(Locale.ROOT);
            Optional<Feature> named = Optional.ofNullable(LEVELS.get(told));
            return named.or(() -> Stream.of(Feature.ADM2, Feature.ADM1, Feature.COUNTRY)
                    .filter(level -> outline.properties().keySet().stream()
                            .anyMatch(name -> name.matches("adm" + level.ordinal() + "_(?:en|name|pcode)")))
                    .findFirst());
        }

        private Optional<GazetteerPlace> country(Outline outline) {
            Stream<String> told = Stream.concat(
                    options.country().stream(), COUNTRIES.stream().map(column -> first(outline, List.of(column))));
            return told.filter(code -> code.matches("[A-Za-z]{2,3}"))
                    .flatMap(code -> known.country(code).stream())
                    .findFirst();
        }

        private static String first(Outline outline, List<String> columns) {
            return columns.stream()
                    .map(column -> outline.properties().getOrDefault(column, ""))
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse("")
                    .strip();
        }
    }
}
