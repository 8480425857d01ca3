package org.sitrep.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user's places beside a gazetteer, counted from its size on. The division that a place is said to lie in is the
 * user's own of that name, else the gazetteer's, of several the nearest; one that neither knows becomes a place without
 * a point behind the user's.
 */
final class AddedPlaces {

    static final AddedPlaces NONE = new AddedPlaces(List.of(), Map.of());

    private final List<GazetteerPlace> places;
    private final Map<String, List<Gazetteer.Match>> matches;

    private AddedPlaces(List<GazetteerPlace> places, Map<String, List<Gazetteer.Match>> matches) {
        this.places = places;
        this.matches = matches;
    }

    static AddedPlaces of(List<AddedPlace> rows, Gazetteer shipped) {
        if (rows.isEmpty()) {
            return NONE;
        }
        Compiler compiler = new Compiler(rows, shipped);
        return new AddedPlaces(List.copyOf(compiler.places), compiler.matches);
    }

    int size() {
        return places.size();
    }

    /** @param position from 0, among the added places */
    GazetteerPlace place(int position) {
        return places.get(position);
    }

    List<Gazetteer.Match> matches(String key) {
        return matches.getOrDefault(key, List.of());
    }

    /** Divisions are put in before what lies in them, the wide ones first. */
    private static final class Compiler {

        private final Gazetteer shipped;
        private final Set<String> transliterated;
        private final List<GazetteerPlace> places = new ArrayList<>();
        private final Map<String, List<Gazetteer.Match>> matches = new HashMap<>();

        Compiler(List<AddedPlace> rows, Gazetteer shipped) {
            this.shipped = shipped;
            this.transliterated = GazetteerWriter.TRANSLITERATED.stream()
                    .flatMap(code -> shipped.countryByIso2(code.toLowerCase(Locale.ROOT)).stream())
                    .flatMap(country -> country.country().stream())
                    .collect(Collectors.toSet());
            List<Feature> divisions = List.of(Feature.ADM1, Feature.ADM2);
            divisions.forEach(feature ->
                    rows.stream().filter(row -> row.feature() == feature).forEach(this::add));
            rows.stream().filter(row -> !divisions.contains(row.feature())).forEach(this::add);
        }

        private int next() {
            return shipped.size() + places.size();
        }

        private void add(AddedPlace row) {
            if (!shipped.hasCountry(row.country())) {
                throw new IllegalArgumentException(
                        "expected the ISO 3166 alpha-3 code of a country, found \"" + row.country() + "\"");
            }
            GazetteerPlace alone = place(row, GazetteerPlace.NONE, GazetteerPlace.NONE);
            Optional<GazetteerPlace> first = row.adm1()
                    .filter(name -> row.feature() != Feature.ADM1)
                    .map(name -> division(name, Feature.ADM1, alone));
            GazetteerPlace inFirst =
                    place(row, first.map(GazetteerPlace::index).orElse(GazetteerPlace.NONE), GazetteerPlace.NONE);
            Optional<GazetteerPlace> second = row.adm2()
                    .filter(name -> row.feature() != Feature.ADM1 && row.feature() != Feature.ADM2)
                    .map(name -> division(name, Feature.ADM2, inFirst));
            int adm1 = row.feature() == Feature.ADM1
                    ? next()
                    : second.map(GazetteerPlace::adm1).orElse(inFirst.adm1());
            int adm2 = row.feature() == Feature.ADM2
                    ? next()
                    : second.map(GazetteerPlace::index).orElse(GazetteerPlace.NONE);
            put(place(row, adm1, adm2), names(row), NameKind.ADDED);
        }

        private GazetteerPlace place(AddedPlace row, int adm1, int adm2) {
            return new GazetteerPlace(
                    next(),
                    row.name(),
                    row.feature(),
                    Optional.empty(),
                    Optional.of(row.country()),
                    adm1,
                    adm2,
                    0,
                    row.latitude(),
                    row.longitude());
        }

        private static List<String> names(AddedPlace row) {
            boolean division = row.feature() == Feature.ADM1 || row.feature() == Feature.ADM2;
            return Stream.concat(Stream.of(row.name()), row.aliases().stream())
                    .flatMap(name -> division
                            ? Stream.concat(Stream.of(name), GazetteerCompiler.withoutGeneric(name).stream())
                            : Stream.of(name))
                    .toList();
        }

        /** The division of a name around a place, made if there is none. */
        private GazetteerPlace division(String name, Feature feature, GazetteerPlace inside) {
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(GazetteerCompiler.withoutGeneric(name));
            Stream<List<Gazetteer.Match>> lookups = Stream.concat(
                    names.stream().map(one -> matches(NameFolding.exact(one))),
                    Stream.concat(
                            names.stream().map(shipped::lookup), names.stream().map(shipped::lookupLoose)));
            return lookups.flatMap(found -> nearest(found, feature, inside).stream())
                    .findFirst()
                    .orElseGet(() -> madeUp(names, feature, inside));
        }

        private List<Gazetteer.Match> matches(String key) {
            return matches.getOrDefault(key, List.of());
        }

        private static Optional<GazetteerPlace> nearest(
                List<Gazetteer.Match> found, Feature feature, GazetteerPlace inside) {
            return found.stream()
                    .map(Gazetteer.Match::place)
                    .filter(place ->
                            place.feature() == feature && place.country().equals(inside.country()))
                    .filter(place -> inside.adm1() == GazetteerPlace.NONE || place.adm1() == inside.adm1())
                    .min(Comparator.comparingDouble((GazetteerPlace place) -> place.kilometresTo(inside))
                            .thenComparing(GazetteerPlace::index));
        }

        private GazetteerPlace madeUp(List<String> names, Feature feature, GazetteerPlace inside) {
            GazetteerPlace division = new GazetteerPlace(
                    next(),
                    names.get(0),
                    feature,
                    Optional.empty(),
                    inside.country(),
                    feature == Feature.ADM1 ? next() : inside.adm1(),
                    feature == Feature.ADM2 ? next() : GazetteerPlace.NONE,
                    0,
                    Double.NaN,
                    Double.NaN);
            put(division, names, NameKind.MAIN);
            return division;
        }

        private void put(GazetteerPlace place, List<String> names, NameKind kind) {
            places.add(place);
            names.stream().map(NameFolding::exact).distinct().forEach(key -> index(key, place, kind));
            if (place.country().filter(transliterated::contains).isPresent()) {
                Set<String> loose =
                        names.stream().map(NameFolding::loose).collect(Collectors.toCollection(TreeSet::new));
                loose.forEach(key -> index(Gazetteer.LOOSE_KEY + key, place, NameKind.LOOSE));
            }
        }

        private void index(String key, GazetteerPlace place, NameKind kind) {
            if (!key.isEmpty()) {
                matches.computeIfAbsent(key, unseen -> new ArrayList<>()).add(new Gazetteer.Match(place, kind));
            }
        }
    }
}
