package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;

/** What the words above a claim reach, and what they leave as it is. */
class StanceInNewsTest {

    private static Claim first(String text, String type) {
        return Engine.claims(text, type).stream().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Residents held a rally to demand the release of two teachers. | protest | ACTUAL",
                "Demonstrators gathered in Bor to urge the army to stop the war. | appeal | ACTUAL",
                "Residents will hold a rally to demand the release of two teachers. | protest | PLANNED",
                "The force was created to attack villages in Bor. | attack | PLANNED",
                "The army sent troops to arrest two teachers. | arrest | PLANNED"
            })
    void what_a_public_act_voices_is_voiced_when_that_is_done(String text, String type, Modality modality) {
        assertThat(first(text, type).stance().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We call for the release of the teachers arrested this morning. | arrest | ACTUAL",
                "They called for an inquiry into the death of a migrant in Bor. | killed | ACTUAL",
                "Police asked residents to stop protests following the killing of four men. | killing | ACTUAL",
                "A commission will investigate the murder of six teachers. | killing | ACTUAL",
                "Two officers will be tried for the murder of six teachers. | killing | ACTUAL",
                "The government will punish any murder of teachers. | killing | PLANNED",
                "They demanded the release of anyone arrested in Bor. | arrest | DESIRED",
                "They want the killing of teachers to stop. | killing | DESIRED"
            })
    void what_describes_or_causes_is_given_and_not_wished_for(String text, String type, Modality modality) {
        Claim claim = first(text, type);
        assertThat(claim.stance().modality()).isEqualTo(modality);
        assertThat(claim.stance().polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hundreds of families had to flee Bor. | displacement | ACTUAL",
                "The army has to leave Bor. | withdrawal | DESIRED"
            })
    void who_had_to_act_acted_and_who_has_to_is_still_to(String text, String type, Modality modality) {
        assertThat(first(text, type).stance().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They want to avenge the killing of two teachers. | killing | ACTUAL",
                "Police were sent to investigate the killing of two teachers. | killing | ACTUAL",
                "They want to prevent the killing of two teachers. | killing | DESIRED"
            })
    void what_is_avenged_or_looked_into_has_happened(String text, String type, Modality modality) {
        assertThat(first(text, type).stance().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A colleague called to warn the teachers about the rebels. | threat | ACTUAL",
                "The mayor called on rebels to leave Bor. | withdrawal | DESIRED"
            })
    void a_call_wishes_only_for_what_it_is_a_call_for(String text, String type, Modality modality) {
        assertThat(first(text, type).stance().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials falsely claimed that rebels burned the market. | NEGATIVE",
                "Officials loudly claimed that rebels burned the market. | POSITIVE"
            })
    void what_is_claimed_falsely_is_not_so(String text, Polarity polarity) {
        assertThat(first(text, "arson").stance().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government denied that the two injured soldiers left Bor. | injured | POSITIVE",
                "The government denied that the two injured soldiers left Bor. | withdrawal | NEGATIVE"
            })
    void a_denial_does_not_reach_what_says_who_is_meant(String text, String type, Polarity polarity) {
        assertThat(first(text, type).stance().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army continues to commit attacks against villages. | attack | ACTUAL",
                "The group committed to release two hostages. | other | PLANNED"
            })
    void who_commits_an_act_does_it_and_who_commits_to_one_will(String text, String type, Modality modality) {
        assertThat(first(text, type).stance().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The court heard that police killed two teachers. | REPORTED",
                "Residents heard that police killed two teachers. | RUMORED",
                "Residents saw police kill two teachers. | ASSERTED"
            })
    void what_a_court_hears_is_reported_and_what_is_seen_is_so(String text, Certainty certainty) {
        assertThat(first(text, "killing").stance().certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels rejected the army's claim to have killed their commander in Goma. | killed",
                "The army rejected the militia's claim to have captured Bor. | gained"
            })
    void a_rejected_claim_to_have_done_something_is_a_denial(String text, String type) {
        assertThat(first(text, type).stance().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels are no longer in Bulsa. | present",
                "The rebels denied carrying out the attack on Bulsa. | attack",
                "The army denied killing two herders in Gao. | killing"
            })
    void what_is_over_or_denied_once_is_negative(String text, String type) {
        assertThat(first(text, type).stance().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The poet could die in prison in Minna, doctors said. | killed",
                "The rebels may attack Goma. | attack"
            })
    void what_could_happen_has_not_happened(String text, String type) {
        assertThat(first(text, type).stance().modality()).isEqualTo(Modality.PREDICTED);
    }

    @Test
    void a_warning_of_what_others_do_threatens_nobody() {
        assertThat(Engine.claims("Observers warned that officials are silencing critics in Minna.", "threat"))
                .isEmpty();
        assertThat(Engine.claims("The rebels warned that they will strike Goma.", "threat"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels reportedly raided a mine near Gao, drove off nine trucks and kidnapped three foremen. | abduction | REPORTED",
                "The rebels allegedly raided a mine near Gao and kidnapped three foremen. | abduction | ALLEGED",
                "The rebels raided a mine near Gao and reportedly kidnapped three foremen. | raid | ASSERTED"
            })
    void what_is_only_heard_of_the_first_act_is_so_of_those_beside_it(String text, String type, Certainty certainty) {
        assertThat(first(text, type.equals("raid") ? "attack" : type).stance().certainty())
                .isEqualTo(certainty);
    }

    @Test
    void who_is_held_without_charge_is_held() {
        assertThat(first("Three men are being held without charge in Gao.", "arrest")
                        .stance()
                        .polarity())
                .isEqualTo(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bishop urged the army to close the road to Gao.",
                "Villagers will starve if the road to Gao is cut.",
                "The rebels warned that they would block the road to Gao.",
                "The army promised to reopen the road to Gao."
            })
    void a_road_that_might_be_cut_is_not_cut(String sentence) {
        assertThat(Engine.claims(sentence, "aid_access")).isEmpty();
    }

    @Test
    void a_blockade_that_should_end_is_one() {
        assertThat(Engine.claims("The bishop urged the army to lift the blockade of Gao.", "aid_access"))
                .isNotEmpty();
    }
}
