package org.sitrep.gazetteer;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;
import org.sitrep.place.GazetteerRow;
import org.sitrep.place.GazetteerRow.Use;
import org.sitrep.place.GeoNamesRow;

/**
 * Tables of divisions with place codes, as OCHA publishes them (COD-AB): a row of HXL tags such as {@code #adm2+name}
 * and {@code #adm2+code}, or the usual headers ({@code ADM2_EN}, {@code ADM2_PCODE}). A division that is known by name
 * is given its code and further spellings, any other is added. Narrower divisions than the second order are left out.
 */
final class PcodeTable implements PlaceFormat {

    private static final Pattern TAG = Pattern.compile("#(?:adm([012])|country)((?:\\s*\\+[a-z0-9_]+)*)");
    private static final Pattern HEADER = Pattern.compile("(?i)adm(?:in)?([012])(?:_?(name|pcode|[a-z]{2}))(?:_.*)?");
    private static final int ROWS_BEFORE_TAGS = 25;

    /** Which columns hold what, by level 0 to 2. */
    private static final class Columns {
        private final Map<Integer, Set<Integer>> names = new HashMap<>();
        private final Map<Integer, Integer> codes = new HashMap<>();
        private Optional<Integer> latitude = Optional.empty();
        private Optional<Integer> longitude = Optional.empty();

        boolean isTable() {
            return codes.containsKey(1) && names.containsKey(1) || codes.containsKey(2) && names.containsKey(2);
        }
    }

    private final Optional<String> country;

    /** @param country ISO 3166 code of two or three letters, where the table does not say */
    PcodeTable(Optional<String> country) {
        this.country = country;
    }

    @Override
    public String kind() {
        return "pcodes";
    }

    /** Whether one of the first rows of a table says that it is one of divisions with codes. */
    static boolean isOne(List<List<String>> first) {
        return first.stream()
                .anyMatch(row -> tagged(row).isTable() || headed(row).isTable());
    }

    @Override
    public void read(PlaceFile file, Gazetteer gazetteer, RowSink sink) throws IOException {
        Reading reading = new Reading(file.shown(), new KnownPlaces(gazetteer), sink);
        try (Sheet sheet = Sheet.open(file)) {
            Columns columns = new Columns();
            int row = 0;
            Optional<List<String>> cells = sheet.next();
            while (cells.isPresent()) {
                row++;
                List<String> found = cells.orElseThrow();
                Columns tags = row <= ROWS_BEFORE_TAGS ? tagged(found) : new Columns();
                Columns heads = row == 1 ? headed(found) : new Columns();
                if (tags.isTable() || heads.isTable()) {
                    columns = tags.isTable() ? tags : heads;
                } else if (columns.isTable()) {
                    reading.take(found, columns, row);
                }
                cells = sheet.next();
            }
            if (!columns.isTable()) {
                throw new IOException(file.shown()
                        + ": expected columns of names and codes of divisions (#adm2+name and #adm2+code), found none");
            }
        }
    }

    private static Columns tagged(List<String> row) {
        Columns columns = new Columns();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip().toLowerCase(Locale.ROOT);
            Matcher tag = TAG.matcher(cell);
            if (tag.matches()) {
                Set<String> attributes = Set.of(tag.group(2).replace(" ", "").split("\\+"));
                int level = tag.group(1) == null ? 0 : Integer.parseInt(tag.group(1));
                put(columns, level, attributes.contains("code"), attributes.contains("name"), i);
            } else if (cell.replace(" ", "").equals("#geo+lat")) {
                columns.latitude = Optional.of(i);
            } else if (cell.replace(" ", "").equals("#geo+lon")) {
                columns.longitude = Optional.of(i);
            }
        }
        return columns;
    }

    private static Columns headed(List<String> row) {
        Columns columns = new Columns();
        for (int i = 0; i < row.size(); i++) {
            Matcher head = HEADER.matcher(row.get(i).strip());
            if (head.matches()) {
                boolean code = head.group(2).equalsIgnoreCase("pcode");
                put(columns, Integer.parseInt(head.group(1)), code, !code, i);
            }
        }
        return columns;
    }

    private static void put(Columns columns, int level, boolean code, boolean name, int at) {
        if (code) {
            columns.codes.putIfAbsent(level, at);
        } else if (name) {
            columns.names.computeIfAbsent(level, unseen -> new TreeSet<>()).add(at);
        }
    }

    /**
     * What a division lies in.
     *
     * @param place empty where it is new
     * @param codes as {@link KnownPlaces#codes} gives them
     */
    private record Around(Optional<GazetteerPlace> place, String[] codes) {}

    /** Reads rows; each division is taken once. */
    private final class Reading {

        private final String shown;
        private final KnownPlaces known;
        private final RowSink sink;
        private final Set<String> seen = new LinkedHashSet<>();

        Reading(String shown, KnownPlaces known, RowSink sink) {
            this.shown = shown;
            this.known = known;
            this.sink = sink;
        }

        void take(List<String> cells, Columns columns, int row) throws IOException {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            try {
                GazetteerPlace state = state(cells, columns);
                Around around =
                        division(cells, columns, 1, Feature.ADM1, new Around(Optional.of(state), known.codes(state)));
                division(cells, columns, 2, Feature.ADM2, around);
            } catch (IllegalArgumentException unusable) {
                throw new IOException(shown + " line " + row + ": " + unusable.getMessage());
            }
        }

        private GazetteerPlace state(List<String> cells, Columns columns) {
            String given = cell(cells, columns.codes.get(0));
            String code = cell(cells, columns.codes.getOrDefault(1, columns.codes.get(2)));
            String told = country.orElse(given.isEmpty() && code.length() > 1 ? code.substring(0, 2) : given);
            return known.country(told)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected the code of a country (#adm0+code, or codes that open with its two letters),"
                                    + " found \"" + told + "\""));
        }

        private Around division(List<String> cells, Columns columns, int level, Feature feature, Around around)
                throws IOException {
            List<String> names = columns.names.getOrDefault(level, Set.of()).stream()
                    .map(column -> cell(cells, column))
                    .filter(GeoNamesRow::isLatinName)
                    .distinct()
                    .toList();
            if (names.isEmpty()) {
                return around;
            }
            String code = cell(cells, columns.codes.get(level));
            if (code.isEmpty()) {
                throw new IllegalArgumentException("expected a code beside the name \"" + names.get(0) + "\"");
            }
            Optional<GazetteerPlace> division = around.place()
                    .flatMap(place -> names.stream()
                            .flatMap(name -> known.division(name, feature, place).stream())
                            .findFirst());
            boolean last = level == 2 || !columns.names.containsKey(2);
            GazetteerRow row = division.map(place ->
                            known.about(place, Use.CORRECTION, place.name(), names, code, KnownPlaces.noPoint()))
                    .orElseGet(() -> KnownPlaces.added(
                            feature,
                            names.get(0),
                            names,
                            around.codes(),
                            code,
                            last ? point(cells, columns) : KnownPlaces.noPoint()));
            if (seen.add(level + code)) {
                sink.place(row);
            }
            return new Around(division, new String[] {row.country(), row.adm1Code(), row.adm2Code()});
        }

        private double[] point(List<String> cells, Columns columns) {
            String latitude = cell(cells, columns.latitude.orElse(null));
            String longitude = cell(cells, columns.longitude.orElse(null));
            return latitude.isEmpty() || longitude.isEmpty()
                    ? KnownPlaces.noPoint()
                    : new double[] {
                        GeoNamesRow.degrees(latitude, 90, "a latitude"),
                        GeoNamesRow.degrees(longitude, 180, "a longitude")
                    };
        }

        private static String cell(List<String> cells, @org.jspecify.annotations.Nullable Integer column) {
            return column == null || column >= cells.size()
                    ? ""
                    : cells.get(column).strip();
        }
    }
}
