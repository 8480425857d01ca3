package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;
import static org.sitrep.reading.Engine.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;

/** Who asks, threatens, meets and commands whom, and how strong they are. */
class WordsBetweenActorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bishop urged the army to leave Gao and the rebels to stop laying mines. | the army | the rebels",
                "The envoy called on the army to leave the town and on donors to fund the plan. | the army | donors"
            })
    void who_is_asked_by_a_verb_not_said_again_is_told_of_an_appeal_too(String text, String first, String second) {
        assertThat(texts(text, "appeal", Role.TARGET)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void what_else_is_asked_of_one_is_no_second_appeal() {
        assertThat(claims("The bishop urged the army to leave the town and to stop laying mines.", "appeal"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The soldiers asked where the rifles were.",
                "The rebels asked whether the mayor was at home.",
                "The gunmen asked who had been there."
            })
    void a_question_asks_nobody_to_act(String text) {
        assertThat(claims(text, "appeal")).isEmpty();
    }

    @Test
    void a_ministry_or_capital_that_should_act_is_appealed_to() {
        assertThat(texts("Kinshasa should suspend the colonel, the Lakes Network said.", "appeal", Role.TARGET))
                .containsExactly("Kinshasa");
        assertThat(claims("The rain should stop, the Lakes Network said.", "appeal"))
                .isEmpty();
    }

    @Test
    void who_are_to_meet_will_meet() {
        assertThat(claims("The ministers of the two countries are to meet in Tashkent.", "other"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.stance().modality()).isEqualTo(Modality.PLANNED));
        assertThat(claims("The two men are brothers.", "other")).isEmpty();
    }

    @Test
    void a_share_that_is_lost_is_no_toll() {
        String text = "The battalion has lost a third of its men since June.";
        assertThat(claims(text, "killed")).isEmpty();
        assertThat(claims(text, "decrease"))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.quantity().map(Quantity::unit)).contains("percent"));
        assertThat(claims("The battalion has lost 30 men since June.", "killed"))
                .hasSize(1);
    }

    @Test
    void figures_side_by_side_are_claims_each() {
        assertThat(claims("The three rebel factions together have about 450 men and 380 rifles.", "size"))
                .extracting(claim -> claim.quantity().map(Quantity::text).orElseThrow())
                .containsExactlyInAnyOrder("about 450 men", "380 rifles");
        assertThat(claims("The rebels have about 450 men and two aims.", "size"))
                .hasSize(1);
    }

    @Test
    void what_a_word_does_to_civilians_is_no_pressure_besides() {
        assertThat(claims("The rebels have confined 300 villagers to their homes near Gao.", "other"))
                .isEmpty();
        assertThat(claims("Niger closed its border with Benin.", "other")).hasSize(1);
    }

    @Test
    void kin_named_beside_somebody_are_his_and_those_of_nobody_known_are_no_claim() {
        String before = "Omar Farah spoke in Gao. ";
        assertThat(texts(before + "Police held Ali Deng and his cousin Hassan Deng.", "kin_of", Role.OBJECT))
                .containsExactly("Ali Deng");
        assertThat(claims("His brother, Hassan Deng, was killed in Gao.", "kin_of"))
                .isEmpty();
    }

    @Test
    void a_coming_that_is_only_thought_of_and_has_no_place_is_not_told() {
        assertThat(claims("The clinic will stay shut until the soldiers come back.", "arrived"))
                .isEmpty();
        assertThat(claims("Then the soldiers came.", "arrived")).hasSize(1);
    }

    @Test
    void harm_that_the_armed_announce_is_a_threat_and_no_toll() {
        String text = "The rebels said that anyone who came back would be killed.";
        assertThat(claims(text, "threat")).hasSize(1);
        assertThat(claims(text, "killed")).isEmpty();
        assertThat(claims("The doctor said that two men had been killed.", "threat"))
                .isEmpty();
    }
}
