package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;
import static org.sitrep.reading.Engine.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Role;

/** Who did what to whom where the words say it by way of others: sides, victims, speakers, parts and spots. */
class ParticipantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six guards were killed in two attacks in Kidal. | attack | TARGET | Six guards",
                "Rebels and the army traded fire near Bria. | battle | TARGET | the army",
                "Al-Shabaab claimed responsibility for the Mogadishu bombing. | explosion | AGENT | Al-Shabaab",
                "The government blamed that attack on Boko Haram. | attack | AGENT | Boko Haram",
                "Police killed 15 people in a raid on the slum of Bel Air. | attack | AGENT | Police",
                "The rulers say they have recaptured the town of Titao. | gained | AGENT | The rulers",
                "Two helicopters strafed a depot in Goma. | air_strike | AGENT | Two helicopters",
                "Most of those killed in Gao were women. | killed | VICTIM | women",
                "Neighbours named the dead as Hassan and Ali Fayyad. | killed | VICTIM | Ali Fayyad",
                "The rebels have carried out dozens of attacks in Kidal. | attack | AGENT | The rebels"
            })
    void each_takes_the_part_the_words_give(String sentence, String type, Role role, String text) {
        assertThat(texts(sentence, type, role)).contains(text);
    }

    @Test
    void residents_who_tell_what_they_did_do_not_tell_of_themselves() {
        assertThat(texts(
                        "Residents said the gunmen stormed the market in Gao, where they shot dead a trader.",
                        "killing",
                        Role.AGENT))
                .doesNotContain("Residents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No group has claimed responsibility for the attack in Gao.",
                "The army holds the besieged town of Titao.",
                "The soldiers are a force that fights alongside the army.",
                "The rebels have threatened to attack the town."
            })
    void what_nobody_did_is_no_attack(String sentence) {
        assertThat(Engine.code(sentence).claims())
                .extracting(Claim::type)
                .doesNotContain("attack", "battle", "operation");
    }

    @Test
    void a_count_of_several_is_not_that_of_the_one_beside_them() {
        assertThat(claims("The blast in Gao killed the mayor and six pupils.", "killed"))
                .filteredOn(claim -> claim.fillers(Role.VICTIM).stream()
                        .anyMatch(victim -> victim.text().equals("the mayor")))
                .allSatisfy(claim -> assertThat(claim.quantity()).isEmpty());
    }

    @Test
    void one_of_the_gunmen_is_one() {
        assertThat(claims("Two policemen and one of the gunmen were killed in Gao.", "killed"))
                .extracting(
                        claim -> claim.quantity().orElseThrow().count().best().orElseThrow())
                .containsExactlyInAnyOrder(2L, 1L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jihadists stormed the town of Titao in Burkina Faso, killing 19 people. | attack | Titao",
                "Gunmen raided a weekly market at Dan Kurmi in Zamfara state. | attack | Dan Kurmi",
                "Militants killed a labourer from Bihar at Handwara. | killed | Handwara",
                "Suspected Islamic State fighters raided a market near Menaka, killing 17 people. | killed | Menaka",
                "Clashes that erupted in Kutum have left 30 people dead. | battle | Kutum"
            })
    void the_spot_and_not_the_region_is_the_place(String sentence, String type, String place) {
        assertThat(claims(sentence, type))
                .extracting(claim -> claim.place().map(ClaimPlace::text).orElse(""))
                .contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen ambushed a lorry on the road between Baidoa and Mogadishu. | between",
                "Gunmen ambushed a lorry in a village near Goma. | near"
            })
    void near_and_between_are_kept(String sentence, String relation) {
        assertThat(claims(sentence, "attack"))
                .extracting(claim -> claim.place().orElseThrow().relation().label())
                .contains(relation);
    }

    @Test
    void a_report_may_break_off_behind_a_verb() {
        String text = "The truce was meant to spare both sides, but by nightfall the promised";
        assertThat(Engine.code(text).sentences()).hasSize(1);
    }
}
