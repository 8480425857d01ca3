package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;
import static org.sitrep.reading.Engine.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;

/** What agencies write every day and parsers stumble over: initials, acts behind a comma, aims, sums, pronouns. */
class PlainNewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked a convoy on Monday, wounding soldiers and burning trucks. | injured | soldiers",
                "Gunmen raided the village in the night, abducting farmers and students. | abduction | farmers",
                "Insurgents stormed the base, killing guards. | killed | guards"
            })
    void an_act_behind_a_comma_is_what_the_subject_did_besides(String text, String type, String victim) {
        assertThat(texts(text, type, Role.VICTIM)).contains(victim);
        assertThat(texts(text, "attack", Role.TARGET)).doesNotContain(victim);
    }

    @Test
    void a_participle_that_says_what_a_thing_is_for_is_no_act() {
        assertThat(texts("The agency delivered food, drinking water and blankets to Bor.", "aid", Role.AGENT))
                .containsExactly("The agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials met a U.N. advance team in Bor on Monday.",
                "The U.N. mission condemned the attack in Bor.",
                "Fighters of the A.U. force left Bor."
            })
    void initials_end_no_sentence(String text) {
        assertThat(Engine.code(text).sentences()).hasSize(1);
    }

    @Test
    void initials_at_the_end_of_a_sentence_end_it() {
        assertThat(Engine.code("The attack was condemned by the U.N. The army said it killed two men.")
                        .sentences())
                .hasSize(2);
    }

    @Test
    void a_forgotten_space_joins_no_sentences() {
        assertThat(Engine.code("The rebels left the town.The army killed two men.")
                        .sentences())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police launched operations to detain 110 suspects. | arrest | Police",
                "The militia announced a campaign to drive the army from Goma. | gained | The militia",
                "The army sent troops to seize the town of Sake. | gained | troops"
            })
    void what_is_aimed_at_is_not_done(String text, String type, String agent) {
        assertThat(claims(text, type))
                .extracting(claim -> claim.stance().modality())
                .containsOnly(Modality.PLANNED);
        assertThat(texts(text, type, Role.AGENT)).containsExactly(agent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fighting forced 400 families to flee Bor. | displacement",
                "The rebels managed to capture the town of Sake. | gained",
                "The militia was the first to attack the town of Sake. | attack",
                "Rebels used drones to attack the base at Sake. | air_strike",
                "Police used tear gas to disperse protesters in Bor. | other"
            })
    void what_is_brought_about_is_done(String text, String type) {
        assertThat(claims(text, type))
                .extracting(claim -> claim.stance().modality())
                .containsOnly(Modality.ACTUAL);
    }

    @Test
    void an_attempt_is_that_of_those_who_made_it() {
        String text = "Troops foiled an attempt by the rebels to kidnap the governor.";
        assertThat(texts(text, "abduction", Role.AGENT)).containsExactly("the rebels");
        assertThat(claims(text, "abducted")).isEmpty();
    }

    @Test
    void nobody_does_to_himself_what_a_plain_pronoun_undergoes() {
        var coded = Engine.code("Police arrested two rebels in Bor. They beat them and then they shot themselves.");
        var beaten = coded.claims().stream()
                .filter(claim -> claim.type().equals("abuse"))
                .findFirst()
                .orElseThrow();
        var meant = beaten.fillers(Role.VICTIM).get(0).mention().flatMap(coded.entities()::of);
        var doer = beaten.fillers(Role.AGENT).get(0).mention().flatMap(coded.entities()::of);
        assertThat(doer).isPresent();
        assertThat(meant).isNotEqualTo(doer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway sent $2 million in aid to Mali. | Mali",
                "Sweden gave an additional $3 million to the agency. | the agency"
            })
    void a_sum_is_given_to_somebody(String text, String target) {
        assertThat(texts(text, "aid", Role.TARGET)).containsExactly(target);
    }

    @Test
    void who_is_described_is_the_person_named_beside() {
        assertThat(texts(
                        "In January, the Kenyan defence minister, Leon Otieno, agreed with his Ugandan counterpart,"
                                + " Moses Okello, to share radar data.",
                        "agreement",
                        Role.TARGET))
                .containsExactly("Moses Okello");
    }

    @Test
    void air_strikes_are_no_verb() {
        assertThat(texts("U.S. air strikes since Monday around Gao have killed ten fighters.", "killed", Role.VICTIM))
                .containsExactly("ten fighters");
        assertThat(claims("Drone attacks this week wounded three officers.", "air_strike"))
                .hasSize(1);
    }

    @Test
    void what_must_have_happened_is_inferred() {
        Claim killed =
                claims("He must have been killed in the blast.", "killed").get(0);
        assertThat(killed.stance().certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(killed.stance().modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void a_town_without_power_has_none() {
        assertThat(claims("The town has been without power since May.", "housing"))
                .extracting(claim -> claim.stance().polarity())
                .containsExactly(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Lukashenko has been in power for 26 years.",
                "Police came back and left the gate.",
                "The president announced a suspension of aid to Chad."
            })
    void other_words_are_no_harm_and_no_help(String text) {
        assertThat(Engine.code(text).claims())
                .extracting(Claim::type)
                .doesNotContain("livelihood", "housing", "displacement", "aid", "agreement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The commission called on the forces, which control the town of Bor, to withdraw. | holds",
                "Police accuse him of ordering the bombing of a bus that left two passengers dead. | killed",
                "The militia threatened to retaliate after the army captured the town of Bor. | gained"
            })
    void what_is_taken_for_granted_is_neither_wished_nor_doubted(String text, String type) {
        assertThat(claims(text, type))
                .extracting(Claim::stance)
                .allMatch(stance -> stance.modality() == Modality.ACTUAL
                        && stance.certainty() == Certainty.ASSERTED
                        && stance.polarity() == Polarity.POSITIVE)
                .isNotEmpty();
    }

    @Test
    void a_span_of_months_behind_a_verb_of_the_past_is_past() {
        assertThat(Engine.PIPELINE
                        .code(Engine.report(
                                "The two groups have been fighting over the town of Bor since January.",
                                LocalDate.of(2025, 10, 24)))
                        .claims())
                .flatExtracting(claim -> claim.time().stream().toList())
                .extracting(time -> time.start().map(LocalDate::getYear).orElse(0))
                .containsOnly(2025);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebel group FARC attacked a police post.",
                "The militant organisation Boko Haram kidnapped two girls."
            })
    void a_group_is_the_one_named_behind_it(String text) {
        var coded = Engine.code(text);
        assertThat(coded.claims().get(0).fillers(Role.AGENT))
                .isNotEmpty()
                .allMatch(agent -> agent.mention()
                        .flatMap(coded.entities()::of)
                        .map(entity -> entity.name().matches(".*(FARC|Revolutionary Armed Forces|Boko Haram).*"))
                        .orElse(false));
    }
}
