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
                "Two men were shot dead in Manipur's Jiribam district. | killed | Jiribam",
                "Troops shelled the village of Saribulak in Leilek district on Monday. | shelling | Saribulak",
                "In Shan State, the Free Army and the Peace Council signed a truce at Mong Tun. | ceasefire | Mong Tun",
                "The raiders went on to Nhambele, where they killed a fisherman. | killed | Nhambele",
                "Some 60 families slept in Garissa after gunmen raided the two villages. | attack | the two villages",
                "He is blamed for the killing of a mason from Kerala at Sopore in May. | killed | Sopore"
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
    void armed_men_act_where_they_have_come_to() {
        String text = "Some 40 gunmen rode into Dalmara, a town north of Gao, at noon. They burned at least 20 stalls.";
        assertThat(places(text, "arson")).containsExactly("Dalmara");
    }

    @Test
    void a_crowd_makes_a_scene() {
        String text = "In Batken, about 200 people rallied outside the town hall. Police detained three of them.";
        assertThat(places(text, "arrest")).containsExactly("Batken");
    }

    @Test
    void people_tell_of_where_they_live() {
        String text = "A resident of Gusami, Sani Ado, said the attackers opened fire on guests at midnight.";
        assertThat(places(text, "attack")).containsExactly("Gusami");
    }

    @Test
    void a_place_set_before_the_police_that_speak_is_where_they_acted() {
        String text = "In Colombo, police said they had found a bomb in a boarding house and arrested two men.";
        assertThat(places(text, "arrest")).containsExactly("Colombo");
    }

    @Test
    void a_round_up_names_the_place_of_a_section_before_it() {
        String text = "3 May - Tumaco, Colombia. Rebels burned two buses.\n\n7 May - Lorica, Colombia."
                + " Customs officers seized 30 rifles hidden in a lorry and detained the driver.";
        assertThat(places(text, "arrest")).containsExactly("Lorica");
    }

    @Test
    void a_noun_tells_the_place_where_no_name_does() {
        assertThat(places("Two men were shot dead outside the hotel on Monday.", "killed"))
                .containsExactly("the hotel");
        assertThat(places("The journalist was sentenced to six years in prison.", "arrest"))
                .doesNotContain("prison");
    }

    @Test
    void a_number_is_no_place() {
        assertThat(places("Two village volunteers were killed in Goma.", "killed"))
                .containsExactly("Goma");
    }
}
