package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;

/** Sentences in which grammar tells whose verb a verb is where the engine took it for another's. */
class PredicateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ali Bello, an officer who had refused to hand over a man, was himself arrested in Gao."
                        + " | arrest | TARGET | Ali Bello",
                "Villagers who stayed behind when the rebels came were beaten with sticks. | abuse | VICTIM | Villagers",
                "Mr Bello, who is the publisher of a weekly, was arrested on Monday. | arrest | TARGET | Mr Bello"
            })
    void behind_a_relative_clause_stands_the_verb_of_the_noun_it_describes(
            String sentence, String type, Role role, String reached) {
        assertThat(Engine.fills(sentence, type, role)).containsExactly(reached);
    }

    @Test
    void a_saying_between_a_pronoun_and_its_verb_takes_no_verb() {
        String sentence =
                "The militia, which analysts say has 400 fighters, was formed in 2019 by commanders from Gao.";
        assertThat(Engine.fills(sentence, "founded", Role.OBJECT)).containsExactly("The militia");
    }

    @Test
    void a_relative_pronoun_stands_for_a_noun_of_its_verbs_number() {
        String sentence = "The town is held by a faction of former guerrillas that has attacked traders for years.";
        assertThat(Engine.fills(sentence, "attack", Role.AGENT)).containsExactly("a faction of former guerrillas");
    }

    @Test
    void a_finite_verb_goes_on_with_a_finite_verb() {
        String sentence = "Separatists accuse the capital of stealing the province's gas and minerals"
                + " and have threatened to attack foreign companies.";
        assertThat(Engine.fills(sentence, "threat", Role.AGENT)).containsExactly("Separatists");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Haddad insisted that his side had lost nobody and accused the mayor of hiring gunmen. | Haddad",
                "The army denied that any road is blocked and accused the rebels of looting two farms. | The army"
            })
    void who_says_two_things_says_the_second_too(String sentence, String agent) {
        assertThat(Engine.fills(sentence, "accusation", Role.AGENT)).containsExactly(agent);
    }

    @Test
    void what_follows_a_saying_between_commas_goes_on_with_what_is_said() {
        String sentence = "Soldiers later searched every home, she added, and took away her uncle.";
        assertThat(Engine.fills(sentence, "arrest", Role.AGENT)).containsExactly("Soldiers");
    }

    @Test
    void a_past_with_a_subject_goes_on_behind_what_it_asks_for() {
        String sentence =
                "The agency called on all parties to spare civilians and urged the Government to issue permits.";
        assertThat(Engine.texts(sentence, "appeal", Role.AGENT)).containsExactly("The agency", "The agency");
    }

    @Test
    void a_past_does_not_go_on_with_what_somebody_would_do() {
        String sentence =
                "The governor vowed that the army would hunt the rebels and urged villagers to report strangers.";
        assertThat(Engine.fills(sentence, "appeal", Role.AGENT)).containsExactly("The governor");
    }

    @Test
    void initials_that_act_name_somebody() {
        assertThat(Engine.fills("SRCC calls on the government to spare civilians.", "appeal", Role.AGENT))
                .containsExactly("SRCC");
    }

    @Test
    void never_stands_with_the_verb_behind_it() {
        Claim back = Engine.claim("Many of the men who were taken from the village never came back.", "return");
        assertThat(back.stance().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void a_number_with_a_capital_is_no_name() {
        Claim killed = Engine.claim("Gao, September 9: Two village guards were killed in a gunfight.", "killed");
        assertThat(killed.quantity()).isPresent();
    }

    @Test
    void whoever_speaks_to_the_radio_asks_it_for_nothing() {
        String sentence = "\"Our men have lost no post,\" he told the radio, accusing the army of burning granaries.";
        assertThat(Engine.code(sentence).claims()).extracting(Claim::type).doesNotContain("appeal");
    }

    @Test
    void nobody_asks_a_sum_of_money_for_something() {
        Claim appeal = Engine.claim("The kidnappers demanded ten million shillings.", "appeal");
        assertThat(appeal.fillers(Role.TARGET)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two boys were hurt in the shelling and the shells destroyed a bakery in Gao. | injured | Two boys",
                "Soldiers killed a pharmacist and two riders near the market of Gao. | killing | a pharmacist, two riders"
            })
    void a_noun_behind_and_goes_with_a_noun(String sentence, String type, String victims) {
        assertThat(Engine.claim(sentence, type).fillers(Role.VICTIM))
                .extracting(Filler::text)
                .containsExactly(victims.split(", "));
    }

    @Test
    void a_clause_behind_and_has_a_predicate_of_its_own() {
        String sentence = "Some passengers were beaten and a sailor, Rob Stone, who was on board, was shot.";
        assertThat(Engine.fills(sentence, "attack", Role.VICTIM)).containsExactly("Rob Stone");
    }

    @Test
    void whoever_acts_next_did_not_lay_the_bomb() {
        String sentence =
                "A bomb went off beside a bus in Gao, wounding five, and gunmen then fired on those who came.";
        assertThat(Engine.claim(sentence, "injured").fillers(Role.AGENT)).isEmpty();
    }

    @Test
    void residents_accused_of_something_say_nothing() {
        String sentence =
                "Since the army retook Gao on 11 May, dozens of residents accused of collaboration appear to have"
                        + " been arrested there.";
        assertThat(Engine.claim(sentence, "gained").stance().certainty()).isEqualTo(Certainty.ASSERTED);
        assertThat(Engine.claim(sentence, "arrest")
                        .attribution()
                        .map(said -> said.source().isEmpty())
                        .orElse(true))
                .isTrue();
    }

    @Test
    void a_form_that_is_only_a_past_is_a_verb() {
        String sentence =
                "The army brought in reinforcements and on 6 February retook Goro, which the rebels had held.";
        assertThat(Engine.fills(sentence, "gained", Role.AGENT)).containsExactly("The army");
    }

    @Test
    void a_relative_pronoun_without_another_subject_is_the_subject() {
        String sentence = "The attackers were the same people who in May kidnapped a pastor.";
        assertThat(Engine.fills(sentence, "abduction", Role.VICTIM)).containsExactly("a pastor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials put the death toll of the blast in Gao at 12. | Officials",
                "A senior officer put the dead of the blast in Gao at six. | A senior officer",
                "The ministry revised the toll of the blast in Gao to 17. | The ministry"
            })
    void whoever_puts_a_toll_at_a_figure_says_it(String sentence, String source) {
        var report = Engine.code(sentence);
        var killed = report.claims().stream()
                .filter(claim -> claim.type().equals("killed"))
                .findFirst()
                .orElseThrow();
        assertThat(killed.attribution().orElseThrow().source())
                .extracting(span -> report.report().text().of(span))
                .containsExactly(source);
    }

    @Test
    void who_died_in_an_act_that_is_told_is_its_casualty_and_no_second_act() {
        var claims = Engine.code("Gunmen attacked a market in Gao, killing a pharmacist and two riders.")
                .claims();
        assertThat(claims).extracting(Claim::type).containsExactlyInAnyOrder("attack", "killed", "killed");
    }

    @Test
    void what_a_protest_asks_for_is_no_second_act() {
        var claims = Engine.code("Hundreds of women marched in Gao to demand an escort for every convoy.")
                .claims();
        assertThat(claims).extracting(Claim::type).containsExactly("protest");
    }

    @Test
    void burning_houses_is_told_once() {
        var claims = Engine.code("Militants burned 17 houses in Gao.").claims();
        assertThat(claims).extracting(Claim::type).containsExactly("arson");
        assertThat(claims.get(0).attributes()).containsEntry("impact", "housing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody has yet said that they carried out the ambush.",
                "The army has not said that it shelled the town of Gao."
            })
    void what_nobody_said_is_no_claim(String sentence) {
        assertThat(Engine.code(sentence).claims()).isEmpty();
    }
}
