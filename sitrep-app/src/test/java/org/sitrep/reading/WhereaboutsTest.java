package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;

/** Which words of a sentence tell where its claim is set, and which name something that is no place of it. */
class WhereaboutsTest {

    private static final String BEFORE = "Rebels killed two soldiers in the north on Sunday.\n\n";

    private static List<String> places(String text, String type) {
        return Engine.code(BEFORE + text).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .map(Claim::place)
                .map(place -> place.map(ClaimPlace::text).orElse("nowhere"))
                .filter(place -> !place.equals("the north"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The militia has about 700 fighters in Dongola district. | size | Dongola",
                "Analysts believe that the militia still has 2,000 fighters in Lebanon. | size | Lebanon",
                "On Monday agents took Peter Obura, a 40-year-old trader, from a bar in Nyakwere. | abduction | Nyakwere",
                "In April a mine killed nine soldiers riding in a truck near Dongola. | killed | Dongola",
                "Villagers found the bodies of two men by the roadside near Dongola. | killed | Dongola",
                "Fighting between the army and the rebels continued around Gidwami on Monday. | battle | Gidwami",
                "Kutum has been the scene of clashes since May. | battle | Kutum",
                "Tamdiri has been the centre of a rebel offensive since May. | operation | Tamdiri",
                "In Tibwe, shopkeepers say they have run out of milk. | food | Tibwe",
                "France pulled the last of its soldiers out of Mali in August 2022. | withdrawal | Mali",
                "Helicopter flights to Kutum have been halted. | aid_access | Kutum",
                "His cousin lost his job at the sugar mill. | livelihood | the sugar mill",
                "A nurse was shot at a market in Kutum. | attack | Kutum",
                "A trader's body was found inside a deserted house at 900 Harbour St., Dayton. | killed | Dayton",
                "Youths marched on the parliament. | protest | the parliament",
                "• Kutum: A bomb went off beside a patrol. | explosion | Kutum",
                "Hundreds of women marched to the governor's office. | protest | the governor's office"
            })
    void a_phrase_that_goes_with_the_act_tells_where(String sentence, String type, String place) {
        assertThat(places(sentence, type)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The group claimed in a message on Telegram that its fighters had killed five guards. | killed",
                "About 40 people were killed on both sides. | killed",
                "The bishop appealed to both sides to spare civilians. | appeal",
                "Chad called on Sudan to close the border. | appeal",
                "Some 1,400 people fled to Kutum; about 200 have gone home since Friday. | return",
                "Nine others were wounded by gunfire and taken to hospital in Kutum. | injured",
                "Three people were shot and rushed to a clinic in Kutum. | attack",
                "Ten were wounded and flown to the hospital in Kutum. | injured",
                "Flights of the Northern Relief Service have been suspended. | aid_access"
            })
    void what_is_no_place_of_the_act_is_not_taken_for_it(String sentence, String type) {
        assertThat(places(sentence, type)).containsExactly("nowhere");
    }

    @ParameterizedTest
    @CsvSource({"Sunni", "Kurdish", "Druze", "Maoist"})
    void a_word_for_a_faith_or_a_people_names_no_village(String people) {
        String text = "Gunmen entered Al-Rabia, a " + people + " village, and killed three men.";
        assertThat(places(text, "killed")).containsExactly("Al-Rabia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked the town of Kutum on Tuesday. No casualties were reported. | killed",
                "A rocket hit the town of Kutum on Tuesday. Nobody was hurt. | injured",
                "A rocket hit the town of Kutum on Tuesday. No one was hurt, the governor said in Khartoum. | injured",
                "Shells fell on the town of Kutum on Tuesday. Some 3,000 residents fled. | displacement",
                "Raiders attacked the town of Kutum on Tuesday. They stole 200 goats. | looting",
                "Rebels entered the town of Kutum on Saturday. They went from house to house. | operation",
                "Bad news came from Kutum. Clashes there between the army and the rebels killed nine people. | battle"
            })
    void what_an_act_led_to_is_set_where_the_act_was(String text, String type) {
        assertThat(Engine.code(text).claims())
                .filteredOn(claim -> claim.type().equals(type))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.place()).isPresent());
    }

    @Test
    void where_a_group_has_its_bases_is_not_where_it_struck() {
        String report =
                "The militia, a group with bases in southern Libya, raided a mine near Gao and kidnapped three foremen.";
        assertThat(Engine.claims(report, "abduction"))
                .isNotEmpty()
                .noneMatch(claim -> claim.place()
                        .filter(place -> place.text().contains("Libya"))
                        .isPresent());
        assertThat(Engine.claims(report, "abducted"))
                .isNotEmpty()
                .noneMatch(claim -> claim.place()
                        .filter(place -> place.text().contains("Libya"))
                        .isPresent());
    }

    @Test
    void another_incident_is_not_set_where_the_last_one_was() {
        String bomb = "A bomb exploded at a market in Kutum on Friday. ";
        assertThat(places(bomb + "In a separate incident, rebels killed two policemen.", "killed"))
                .containsExactly("nowhere");
        assertThat(places(bomb + "Elsewhere, rebels killed two policemen.", "killed"))
                .containsExactly("nowhere");
    }

    @Test
    void a_name_that_no_list_knows_is_another_place_all_the_same() {
        String text = "Police broke up a rally in Kutum on Friday. On Sunday they used tear gas against another one,"
                + " in Kot Hamsil. Twelve people were hurt.";
        assertThat(places(text, "injured")).doesNotContain("Kutum");
    }
}
