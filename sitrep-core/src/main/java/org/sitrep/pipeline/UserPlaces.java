package org.sitrep.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.codebook.CodebookException;
import org.sitrep.pipeline.UserCodebook.Row;
import org.sitrep.place.AddedPlace;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;

/** The rows of a user's {@code places.tsv} as places; a row that is none is refused with its file and line. */
final class UserPlaces {

    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");

    private UserPlaces() {}

    /** @throws CodebookException if a row cannot be used */
    static List<AddedPlace> of(UserCodebook codebook) {
        return codebook.places().stream().map(UserPlaces::place).toList();
    }

    private static AddedPlace place(Row row) {
        try {
            return new AddedPlace(
                    row.required("name"),
                    row.list("aliases"),
                    feature(row),
                    country(row),
                    row.optional("adm1"),
                    row.optional("adm2"),
                    degrees(row, "latitude"),
                    degrees(row, "longitude"));
        } catch (IllegalArgumentException refused) {
            throw new CodebookException(row.file(), row.line(), String.valueOf(refused.getMessage()));
        }
    }

    private static Feature feature(Row row) {
        Optional<String> label = row.optional("feature");
        if (label.isEmpty()) {
            return Feature.POPULATED_PLACE;
        }
        return Arrays.stream(Feature.values())
                .filter(feature -> label.equals(Optional.of(feature.label())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a feature of "
                        + Arrays.stream(Feature.values()).map(Feature::label).toList()
                        + ", found \"" + label.orElse("") + "\""));
    }

    private static String country(Row row) {
        String code = row.required("country").toUpperCase(Locale.ROOT);
        if (!Gazetteer.shipped().hasCountry(code)) {
            throw new IllegalArgumentException(
                    "expected the ISO 3166 alpha-3 code of a country, found \"" + row.required("country") + "\"");
        }
        return code;
    }

    private static double degrees(Row row, String column) {
        String cell = row.required(column);
        if (!DEGREES.matcher(cell).matches()) {
            throw new IllegalArgumentException(
                    "expected a " + column + " in degrees such as 36.27, found \"" + cell + "\"");
        }
        return Double.parseDouble(cell);
    }
}
