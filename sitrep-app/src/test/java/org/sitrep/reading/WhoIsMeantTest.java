package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;

/** Who is accused, asked, besieged, killed and told of, where another word of the sentence is nearer. */
class WhoIsMeantTest {

    private static final String WAR = "Rebels killed two soldiers in the north on Sunday, the army said. ";

    private static List<Claim> claims(String sentence, String type) {
        return Engine.claims(WAR + sentence, type).stream()
                .filter(claim -> claim.trigger().start() >= WAR.length())
                .toList();
    }

    private static List<String> texts(String sentence, String type, Role role) {
        return claims(sentence, type).stream()
                .flatMap(claim -> claim.fillers(role).stream())
                .map(filler -> filler.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army has been accused by residents of burning two villages. | arson | AGENT | The army",
                "The army accused the rebels of 94 violations of the truce. | accusation | TARGET | the rebels",
                "The bishop appealed to both sides to spare civilians. | appeal | TARGET | both sides",
                "The lawyers said the trial was held behind closed doors and called for his release. | appeal | AGENT | The lawyers",
                "The district's 3,000 inhabitants had been under siege since May. | operation | TARGET | the district's 3,000 inhabitants",
                "Adama Sow was killed in a police raid in Gao. | killed | AGENT | police",
                "The rebels captured Gao after five days of fighting with government troops. | battle | AGENT | The rebels",
                "The rebels have lost 27 fighters in battles with the army. | battle | AGENT | the rebels",
                "Russian artillery shelled rebel positions near Gao. | shelling | AGENT | Russian artillery",
                "Adama Sow, who was himself a member of the Dawn Front, spoke on Monday. | member_of | SUBJECT | Adama Sow"
            })
    void the_nearest_noun_is_not_who_is_meant(String sentence, String type, Role role, String meant) {
        assertThat(texts(sentence, type, role))
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly(meant);
    }

    @Test
    void a_list_goes_on_behind_the_object_of_a_participle() {
        assertThat(texts(
                        "Soldiers shot at people in the market, killing a baker, two taxi drivers and a 12-year-old boy.",
                        "killed",
                        Role.VICTIM))
                .containsExactlyInAnyOrder("a baker", "two taxi drivers", "a 12-year-old boy");
    }

    @Test
    void who_looks_into_a_death_has_not_died() {
        assertThat(texts("The envoy proposed a joint commission to look into his death.", "killed", Role.VICTIM))
                .doesNotContain("The envoy");
    }

    @Test
    void kin_tell_of_those_whose_kin_they_are() {
        assertThat(texts("His brother said he had been beaten with a pipe.", "abuse", Role.VICTIM))
                .doesNotContain("His brother");
    }

    @Test
    void members_of_a_group_are_counted_by_its_name() {
        assertThat(claims("They took 11 Houthis prisoner near Marib.", "captured"))
                .extracting(claim -> claim.quantity().map(Quantity::unit).orElse("none"))
                .containsExactly("persons");
    }

    @Test
    void what_somebody_is_wanted_for_is_alleged_and_not_wished_for() {
        assertThat(claims("Adama Sow is wanted for the kidnapping of 11 teachers in Gao.", "abduction"))
                .extracting(claim -> claim.stance().certainty())
                .containsExactly(Certainty.ALLEGED);
    }

    @Test
    void how_long_there_was_no_worse_attack_is_no_day_of_the_attack() {
        assertThat(claims("It was the deadliest attack on the army in the north since March.", "attack"))
                .allMatch(claim -> claim.time().isEmpty());
    }

    @Test
    void outside_a_hotel_in_a_town_is_in_the_town() {
        assertThat(claims("A bomb injured 21 people outside a hotel in Gao on Friday.", "injured"))
                .flatExtracting(claim -> claim.place().stream().toList())
                .extracting(ClaimPlace::relation)
                .containsExactly(ClaimPlace.Relation.AT);
    }

    @Test
    void who_rejects_accusations_does_not_deny_help_for_the_wounded() {
        assertThat(claims(
                        "A nurse said she had treated 17 wounded people. Colonel Ba rejected the accusations.", "aid"))
                .hasSize(1);
    }

    @Test
    void soldiers_who_come_night_after_night_have_not_arrived() {
        assertThat(claims("\"At night the soldiers come and ask for rice,\" a farmer said.", "arrived"))
                .isEmpty();
    }

    @Test
    void words_that_say_when_do_not_part_a_verb_from_its_preposition() {
        assertThat(claims("The envoy called last week for a halt to the fighting.", "appeal"))
                .hasSize(1);
    }

    @Test
    void who_listens_is_not_who_was_beaten() {
        String sentence = "Two detainees told the lawyers that soldiers had beaten them in Gao.";
        assertThat(Engine.texts(sentence, "abuse", Role.VICTIM)).containsExactly("them");
    }

    @Test
    void a_father_of_six_fled_and_not_the_six() {
        String sentence = "Salif Toure, a father of six who fled Gao in June, lives in Ansongo.";
        assertThat(Engine.fills(sentence, "displacement", Role.AFFECTED)).containsExactly("Salif Toure");
    }
}
