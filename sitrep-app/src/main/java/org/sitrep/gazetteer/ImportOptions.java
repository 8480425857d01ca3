package org.sitrep.gazetteer;

import java.util.Optional;
import org.sitrep.place.Credit;
import org.sitrep.place.Feature;

/**
 * What a user says of files that they do not say themselves.
 *
 * @param nameField property of a map file that holds the name
 * @param level what the areas of a map file are
 * @param country ISO 3166 code of two or three letters
 * @param licence of the data
 * @param credit the notice to be shown with the data
 */
public record ImportOptions(
        Optional<String> nameField,
        Optional<Feature> level,
        Optional<String> country,
        Optional<String> licence,
        Optional<String> credit) {

    /** Nothing is said. */
    public static ImportOptions none() {
        return new ImportOptions(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Credit credit(PlaceFormat format, PlaceFile file) {
        String name = String.valueOf(file.path().getFileName());
        return new Credit(name, oneLine(licence.orElse(format.licence())), oneLine(credit.orElse(format.credit(name))));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
