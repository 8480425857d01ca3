package org.sitrep.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sitrep.place.GazetteerRow.Use;

/** Rows of the tables that GeoNames publishes, as rows of a gazetteer. */
public final class GeoNamesRow {

    /** Columns of a country's table ({@code AF.txt}) and of {@code allCountries.txt}. */
    public static final int PLACE_COLUMNS = 19;

    private static final Set<String> COUNTRIES = Set.of("PCLI", "PCLD", "PCLF", "PCLS");
    private static final Set<String> FACILITIES = Set.of(
            "AIRB", "AIRF", "AIRP", "AIRQ", "BDG", "CMP", "CMPMN", "CMPRF", "CUST", "DAM", "FT", "INSM", "MILB", "NVB",
            "PRN", "PRT", "PS", "PSH", "TNL");
    private static final Set<String> LANDSCAPE = Set.of(
            "BAY", "CAPE", "CNL", "DSRT", "GULF", "ISL", "ISLS", "LK", "LKS", "MT", "MTS", "OILF", "PASS", "PEN", "PLN",
            "PRK", "RES", "RGN", "RSV", "SEA", "STM", "STMS", "STRT", "VAL", "WAD");
    private static final Map<String, Feature> DIVISIONS = Map.of("ADM1", Feature.ADM1, "ADM2", Feature.ADM2);

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N} .,'’‘`´ʿʾʼʻ()/-]+");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}");

    private GeoNamesRow() {}

    /**
     * A row of a country's table. Empty for sorts of places that news hardly names (schools, wells, springs).
     *
     * @throws IllegalArgumentException if a cell is not what the table's description says, in words for a user
     */
    public static Optional<GazetteerRow> place(List<String> cells) {
        if (cells.size() != PLACE_COLUMNS) {
            throw new IllegalArgumentException(
                    "expected the " + PLACE_COLUMNS + " columns of a GeoNames table, found " + cells.size());
        }
        String code = cells.get(7);
        boolean country = COUNTRIES.contains(code);
        Optional<Feature> feature = country ? Optional.of(Feature.COUNTRY) : feature(cells.get(6), code);
        if (feature.isEmpty()) {
            return Optional.empty();
        }
        boolean division = feature.orElseThrow() == Feature.ADM1 || feature.orElseThrow() == Feature.ADM2;
        boolean coded = !cells.get(10).isEmpty()
                && !cells.get(10).equals("00")
                && (feature.orElseThrow() == Feature.ADM1 || !cells.get(11).isEmpty());
        if (division && !coded) {
            return Optional.empty();
        }
        String adm1 = country || cells.get(10).equals("00") ? "" : cells.get(10);
        return Optional.of(new GazetteerRow(
                country ? Use.CORRECTION : Use.PLACE,
                feature,
                country ? "" : cells.get(1),
                names(cells, feature.orElseThrow()),
                cells.get(8),
                adm1,
                adm1.isEmpty() || feature.orElseThrow() == Feature.ADM1 ? "" : cells.get(11),
                id(cells.get(0)),
                (int) Math.min(Integer.MAX_VALUE, number(cells.get(14), "a population")),
                degrees(cells.get(4), 90, "a latitude"),
                degrees(cells.get(5), 180, "a longitude"),
                ""));
    }

    private static Optional<Feature> feature(String sort, String code) {
        if (DIVISIONS.containsKey(code)) {
            return Optional.ofNullable(DIVISIONS.get(code));
        }
        if (sort.equals("P")) {
            return Optional.of(Feature.POPULATED_PLACE);
        }
        if (FACILITIES.contains(code)) {
            return Optional.of(Feature.FACILITY);
        }
        return LANDSCAPE.contains(code) ? Optional.of(Feature.OTHER) : Optional.empty();
    }

    private static Map<String, NameKind> names(List<String> cells, Feature feature) {
        Map<String, NameKind> names = new TreeMap<>();
        names.put(cells.get(1), NameKind.MAIN);
        names.putIfAbsent(cells.get(2), NameKind.VARIANT);
        for (String other : cells.get(3).split(",")) {
            if (isLatinName(other)) {
                names.putIfAbsent(other, NameKind.FURTHER);
            }
        }
        if (feature == Feature.ADM1 || feature == Feature.ADM2) {
            for (String name : List.copyOf(names.keySet())) {
                GazetteerCompiler.withoutGeneric(name)
                        .forEach(bare -> names.putIfAbsent(bare, NameKind.WITHOUT_GENERIC));
            }
        }
        return names;
    }

    /** Names in Latin letters that open with a capital; not codes of airports, nor letter by letter transcriptions. */
    public static boolean isLatinName(String name) {
        return name.length() > 2
                && LATIN.matcher(name).matches()
                && Character.isUpperCase(name.codePointAt(0))
                && !CODE.matcher(name).matches();
    }

    /**
     * A row of {@code admin1CodesASCII.txt} or {@code admin2Codes.txt}: code, name, plain name, id.
     *
     * @throws IllegalArgumentException if a cell is not what the table's description says, in words for a user
     */
    public static GazetteerRow division(List<String> cells) {
        String[] code = cells.get(0).split("\\.", 3);
        if (cells.size() != 4 || code.length < 2) {
            throw new IllegalArgumentException("expected code (AF.31.1703), name, plain name and id, found "
                    + cells.size() + " cells, the first being \"" + cells.get(0) + "\"");
        }
        Map<String, NameKind> names = new HashMap<>();
        names.put(cells.get(1), NameKind.MAIN);
        names.putIfAbsent(cells.get(2), NameKind.VARIANT);
        GazetteerCompiler.withoutGeneric(cells.get(1))
                .forEach(bare -> names.putIfAbsent(bare, NameKind.WITHOUT_GENERIC));
        return new GazetteerRow(
                Use.CORRECTION,
                Optional.of(code.length == 2 ? Feature.ADM1 : Feature.ADM2),
                cells.get(1),
                names,
                code[0],
                code[1],
                code.length == 2 ? "" : code[2],
                id(cells.get(3)),
                0,
                Double.NaN,
                Double.NaN,
                "");
    }

    /**
     * GeoNames' id.
     *
     * @throws IllegalArgumentException if it is none, in words for a user
     */
    public static int id(String cell) {
        long id = number(cell, "a GeoNames id");
        if (id <= 0 || id > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("expected a GeoNames id, found \"" + cell + "\"");
        }
        return (int) id;
    }

    private static long number(String cell, String what) {
        if (!cell.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("expected " + what + ", found \"" + cell + "\"");
        }
        return Long.parseLong(cell);
    }

    /**
     * Degrees of latitude or longitude.
     *
     * @throws IllegalArgumentException if it is none, in words for a user
     */
    public static double degrees(String cell, int most, String what) {
        boolean degrees = cell.matches("[-+]?\\d{1,3}(?:\\.\\d*)?") && Math.abs(Double.parseDouble(cell)) <= most;
        if (!degrees) {
            throw new IllegalArgumentException(
                    "expected " + what + " from -" + most + " to " + most + ", found \"" + cell + "\"");
        }
        return Double.parseDouble(cell);
    }
}
