package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.codebook.CodebookException;
import org.sitrep.place.AddedPlace;
import org.sitrep.place.Feature;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

class UserPlacesTest {

    private static final String HEADER = "name\tcountry\tlatitude\tlongitude\taliases\tadm1\tadm2\tfeature\n";

    @TempDir
    private Path folder = Path.of("");

    private List<AddedPlace> read(String rows) throws IOException {
        Files.writeString(folder.resolve("places.tsv"), HEADER + rows);
        return UserPlaces.of(new UserCodebook(folder));
    }

    @Test
    void a_row_is_a_place() throws IOException {
        assertThat(read("Zarkohab\tafg\t35.91\t65.32\tZar Kohab|Zarkohob\tJawzjan\tDarzab\tfacility\n"))
                .containsExactly(new AddedPlace(
                        "Zarkohab",
                        List.of("Zar Kohab", "Zarkohob"),
                        Feature.FACILITY,
                        "AFG",
                        Optional.of("Jawzjan"),
                        Optional.of("Darzab"),
                        35.91,
                        65.32));
    }

    @Test
    void a_short_row_is_a_populated_place_of_no_known_division() throws IOException {
        assertThat(read("Zarkohab\tAFG\t-35\t65.32\n"))
                .containsExactly(new AddedPlace(
                        "Zarkohab",
                        List.of(),
                        Feature.POPULATED_PLACE,
                        "AFG",
                        Optional.empty(),
                        Optional.empty(),
                        -35,
                        65.32));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AFG; 95.9; 65.3; town; expected a feature of [country, adm1, adm2, populated_place, region, facility, other], found \"town\"",
                "AFG; 95.9; 65.3; other; expected a latitude from -90 to 90, found 95.9",
                "AFG; 35.9; -181; other; expected a longitude from -180 to 180, found -181.0",
                "AFG; 35,9; 65.3; other; expected a latitude in degrees such as 36.27, found \"35,9\"",
                "AFG; 35.9; NaN; other; expected a longitude in degrees such as 36.27, found \"NaN\"",
                "AFX; 35.9; 65.3; other; expected the ISO 3166 alpha-3 code of a country, found \"AFX\"",
            })
    void a_bad_row_is_refused_with_file_and_line(
            String country, String latitude, String longitude, String feature, String problem) {
        String good = "Zarkohab\tAFG\t35.91\t65.32\n";
        String bad = String.join("\t", "Lumbri", country, latitude, longitude, "", "", "", feature) + "\n";
        assertThatThrownBy(() -> read(good + bad))
                .isInstanceOf(CodebookException.class)
                .hasMessage(folder.resolve("places.tsv") + ":3: " + problem);
    }

    @Test
    void the_readings_with_a_users_folder_claim_the_names_of_its_places() throws IOException {
        read("Zarkohab\tAFG\t35.91\t65.32\n");
        SourceText text = new SourceText("Shells hit Zarkohab.");
        Span all = new Span(0, text.value().length());
        assertThat(Readings.shippedWith(Optional.of(folder)).finders())
                .anySatisfy(finder -> assertThat(finder.find(text, List.of(all)))
                        .containsExactly(new ClaimedName(new Span(11, 19), ClaimedName.Kind.PLACE)));
        assertThat(Readings.shipped().finders())
                .allSatisfy(
                        finder -> assertThat(finder.find(text, List.of(all))).isEmpty());
    }
}
