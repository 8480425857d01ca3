package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Role;

/** Whom or what a pronoun means that takes part in a claim. */
class PronounsMeantTest {

    private static final String WAR = "Rebels killed two soldiers in the north on Sunday, the army said.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lusaka confirms only two deaths and says it has captured six rebels. | captured | Lusaka",
                "Malawi denies the allegation that it supports the Red Star Brigade. | allied_with | Malawi",
                "The Red Star Brigade is active in the east. Its deputy leader, Rui Tchipa, says it has fought the army twice. | battle | Red Star Brigade",
                "In a letter, the mayor's office told reporters that police had shot nobody. It blamed the Red Star Brigade. | accusation | the mayor's office",
                "A spokesman for the Red Star Brigade denied that it was behind the raid and accused the militia. | accusation | spokesman for the Red Star Brigade"
            })
    void it_is_whoever_speaks_and_whoever_is_spoken_for(String sentences, String type, String meant) {
        Role role = type.equals("allied_with") ? Role.SUBJECT : Role.AGENT;
        assertThat(Engine.names(WAR, sentences, type, role)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers fled the base at Huila after it was shelled in March. | shelling | TARGET | the base",
                "Two rockets hit a clinic in Huila on Monday. Zambia denied having attacked it. | attack | TARGET | a clinic",
                "The mill belongs to a cousin of the mayor. It was attacked in March. | attack | TARGET | The mill",
                "The governor ordered the market to close. Gunmen had attacked it twice. | attack | TARGET | the market",
                "Gunmen stopped 12 young men near Huila and took them away. | abduction | VICTIM | 12 young men",
                "Two nurses were abducted near Huila. They were set free a week later. | other | TARGET | Two nurses",
                "Armed men seized the drivers of two lorries. They were beaten for hours. | abuse | VICTIM | drivers",
                "Soldiers arrested nine students in Huila and beat four of them. | abuse | VICTIM | students",
                "Soldiers searched the homes of two teachers and beat them. | abuse | VICTIM | two teachers",
                "Rebels had detained the clinic's staff in Huila. They were held for two days. | abduction | VICTIM | clinic's staff",
                "Troops pursued the attackers and killed six of them near Huila. | killed | VICTIM | attackers"
            })
    void what_befalls_them_befalls_those_whom_something_befell_before(
            String sentences, String type, Role role, String meant) {
        assertThat(Engine.names(WAR, sentences, type, role))
                .anySatisfy(name -> assertThat(name).startsWith(meant))
                .doesNotContain("it", "They", "them", "gunmen");
    }

    @Test
    void what_goes_on_is_no_doer() {
        assertThat(Engine.names(WAR, "The conflict began in 2016. It has killed 6,000 people.", "killed", Role.AGENT))
                .isEmpty();
    }

    @Test
    void who_stands_in_an_aside_is_not_who_goes_on() {
        assertThat(Engine.names(
                        WAR,
                        "The Red Star Brigade, which the army says has 400 men, released a video in which it threatened to attack schools.",
                        "threat",
                        Role.AGENT))
                .containsExactly("Red Star Brigade");
    }

    @Test
    void those_who_did_it_go_on() {
        assertThat(Engine.names(
                        WAR,
                        "The rebels ambushed an army convoy near Huila. They fled after an hour.",
                        "withdrawal",
                        Role.AGENT))
                .containsExactly("rebels");
    }

    @Test
    void whoever_guesses_a_strength_guesses_that_of_others() {
        String report = "The Red Star Brigade broke with the militia in 2019. "
                + "The army's Eastern Command estimates that it has 300 fighters. It does not control any town.";
        assertThat(Engine.names(WAR, report, "size", Role.AGENT)).containsExactly("Red Star Brigade");
        assertThat(Engine.names(WAR, report, "holds", Role.AGENT)).containsExactly("Red Star Brigade");
    }

    @Test
    void residents_do_not_control_the_roads_of_which_they_tell() {
        assertThat(Engine.names(
                        WAR,
                        "The bandits left before dawn. But residents said they still control the village of Huila.",
                        "holds",
                        Role.AGENT))
                .doesNotContain("residents");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"We did not attack the convoy,\" said Rui Tchipa, a spokesman for the Red Star Brigade. | attack | Red Star Brigade",
                "A statement in the name of the Red Star Brigade denied the charge: \"We do not kill teachers.\" | killing | Red Star Brigade"
            })
    void we_are_those_for_whom_is_spoken(String sentences, String type, String meant) {
        assertThat(Engine.names(WAR, sentences, type, Role.AGENT)).containsExactly(meant);
    }

    @Test
    void a_director_is_that_of_the_hospital_just_named() {
        assertThat(Engine.names(
                        WAR,
                        "Shelling damaged a hospital in Huila, according to its director, Rui Tchipa.",
                        "holds_office",
                        Role.OBJECT))
                .containsExactly("a hospital in Huila");
    }

    @Test
    void a_group_set_off_by_commas_bears_the_name_beside_it() {
        assertThat(Engine.names(
                        WAR,
                        "An urban guerrilla group, Silver Heron, claimed responsibility for the attack.",
                        "attack",
                        Role.AGENT))
                .containsExactly("Silver Heron");
    }
}
