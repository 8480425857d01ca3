package org.sitrep.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.Gazetteer.Match;
import org.sitrep.place.GazetteerPlace;
import org.sitrep.place.GazetteerRow;
import org.sitrep.place.GazetteerRow.Use;
import org.sitrep.place.Hierarchy;
import org.sitrep.place.NameKind;

/** What the gazetteer knows already, as imports need it: divisions by name, and rows about places that are there. */
final class KnownPlaces {

    private final Gazetteer gazetteer;
    private final Hierarchy hierarchy;

    KnownPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.hierarchy = new Hierarchy(gazetteer);
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The country of an ISO 3166 code of two or three letters. */
    Optional<GazetteerPlace> country(String code) {
        return code.length() == 2 ? gazetteer.byCode(code.toUpperCase(Locale.ROOT)) : hierarchy.country(code);
    }

    /** Places of a name; in a freer spelling only where there is none in the usual one. */
    List<GazetteerPlace> named(String name, Optional<Feature> feature, Optional<GazetteerPlace> around) {
        List<GazetteerPlace> exact = fitting(gazetteer.lookup(name).stream(), feature, around);
        return exact.isEmpty() ? fitting(gazetteer.lookupLoose(name).stream(), feature, around) : exact;
    }

    private static List<GazetteerPlace> fitting(
            Stream<Match> matches, Optional<Feature> feature, Optional<GazetteerPlace> around) {
        return matches.map(Match::place)
                .filter(place -> feature.isEmpty() || feature.equals(Optional.of(place.feature())))
                .filter(place -> around.isEmpty() || around.orElseThrow().contains(place))
                .distinct()
                .toList();
    }

    /** The only division of a name in a place; empty also if there are several. */
    Optional<GazetteerPlace> division(String name, Feature feature, GazetteerPlace around) {
        List<GazetteerPlace> found = named(name, Optional.of(feature), Optional.of(around));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * GeoNames' codes of the country, first- and second-order division that a place is or lies in; "" where unknown.
     */
    String[] codes(GazetteerPlace place) {
        String[] parts = gazetteer.code(place).orElse("").split("\\.", 3);
        return new String[] {parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""};
    }

    /**
     * A row about a place that is there.
     *
     * @param point whether to give the place the point
     */
    GazetteerRow about(GazetteerPlace place, Use use, String name, List<String> names, String pcode, double[] point) {
        String[] codes = codes(place);
        Map<String, NameKind> all = new TreeMap<>();
        names.forEach(one -> all.put(one, NameKind.VARIANT));
        return new GazetteerRow(
                use,
                Optional.of(place.feature()),
                name,
                all,
                codes[0],
                codes[1],
                codes[2],
                place.geonameId().map(Math::toIntExact).orElse(0),
                place.population(),
                point[0],
                point[1],
                pcode);
    }

    /**
     * A row of a new place.
     *
     * @param codes of the country and divisions it lies in, as {@link #codes} gives them
     */
    static GazetteerRow added(
            Feature feature, String name, List<String> names, String[] codes, String pcode, double[] point) {
        String own = pcode.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : pcode;
        Map<String, NameKind> all = new TreeMap<>();
        names.forEach(one -> all.put(one, NameKind.VARIANT));
        all.put(name, NameKind.MAIN);
        return new GazetteerRow(
                Use.PLACE,
                Optional.of(feature),
                name,
                all,
                codes[0],
                feature == Feature.ADM1 ? own : codes[1],
                feature == Feature.ADM2 ? own : feature == Feature.ADM1 ? "" : codes[2],
                0,
                0,
                point[0],
                point[1],
                pcode);
    }

    static double[] noPoint() {
        return new double[] {Double.NaN, Double.NaN};
    }

    /** The key that {@link Hierarchy#key} gives a division or a place with an id once a row is imported. */
    static String key(GazetteerRow row) {
        boolean division = row.feature()
                .filter(feature -> feature.ordinal() <= Feature.ADM2.ordinal())
                .isPresent();
        if (division) {
            return Stream.of(row.country(), row.adm1Code(), row.adm2Code())
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + "." + b)
                    .orElse("");
        }
        return row.geonameId() > 0
                ? String.valueOf(row.geonameId())
                : String.format(Locale.ROOT, "%s@%.5f,%.5f", row.name(), row.latitude(), row.longitude());
    }
}
