package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;

/** Where acts and harm are set when the gazetteer does not list the place, or the sentence does not name it. */
class ScenesTest {

    private static List<String> places(String text, String type) {
        return Engine.code(text).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .map(Claim::place)
                .map(place -> place.map(ClaimPlace::text).orElse("nowhere"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighters killed 46 people in the village of Um Dalagi in Sudan's Gezira state. | killed | Um Dalagi",
                "Two men were shot dead in Manipur's Jiribam district. | killed | Jiribam"
            })
    void the_innermost_place_is_the_one_meant(String sentence, String type, String place) {
        assertThat(places(sentence, type)).singleElement().asString().contains(place);
    }

    @Test
    void an_account_goes_on_where_it_began() {
        String text = "Rebels attacked the town of Goma on Monday. Gunmen burned 14 houses. Four people were killed.";
        assertThat(places(text, "arson")).containsExactly("Goma");
        assertThat(places(text, "killed")).containsExactly("Goma");
    }

    @Test
    void a_new_place_ends_the_scene() {
        String text =
                "Rebels attacked the town of Goma on Monday. The governor spoke in Kinshasa. Four people were killed.";
        assertThat(places(text, "killed")).doesNotContain("Goma");
    }

    @Test
    void an_attack_on_a_place_without_a_name_is_set_there() {
        assertThat(places("Two jets bombed the market quarter, killing six civilians.", "air_strike"))
                .containsExactly("the market quarter");
    }

    @Test
    void a_number_is_no_place() {
        assertThat(places("Two village volunteers were killed in Goma.", "killed"))
                .containsExactly("Goma");
    }
}
