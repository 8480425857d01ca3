package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;

/** Acts that one sentence tells and the next blames on somebody, claims or denies; and objects before their verb. */
class ActsTakenUpAgainTest {

    private static List<Claim> claims(String text, String type) {
        return Engine.code(text).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .toList();
    }

    private static List<String> agents(String text, String type) {
        return claims(text, type).stream()
                .flatMap(claim -> claim.fillers(Role.AGENT).stream())
                .map(Filler::text)
                .toList();
    }

    @Test
    void who_is_blamed_is_said_to_have_done_what_was_told_before() {
        String text = "Two teachers were shot dead in Gao on Sunday. The army blames the Hill Front.";
        assertThat(agents(text, "killing")).containsExactly("the Hill Front");
    }

    @Test
    void who_claims_responsibility_did_it() {
        String text = "Gunmen attacked a village near Gao on Monday. The Hill Front claimed responsibility.";
        assertThat(agents(text, "attack")).contains("The Hill Front");
    }

    @Test
    void who_carried_out_the_attack_did_it_to_whom_it_befell() {
        String text = "Gunmen attacked a convoy near Gao on Monday. The Hill Front said it had carried out the attack.";
        assertThat(claims(text, "attack"))
                .filteredOn(claim -> claim.fillers(Role.AGENT).stream()
                        .anyMatch(agent -> agent.text().equals("The Hill Front")))
                .flatExtracting(claim -> claim.fillers(Role.TARGET))
                .extracting(Filler::text)
                .containsExactly("a convoy near Gao");
    }

    @Test
    void a_second_attack_is_another_one() {
        String text = "Gunmen attacked a convoy near Gao. The Hill Front claimed the second attack.";
        assertThat(claims(text, "attack"))
                .filteredOn(claim -> claim.fillers(Role.AGENT).stream()
                        .anyMatch(agent -> agent.text().equals("The Hill Front")))
                .flatExtracting(claim -> claim.fillers(Role.TARGET))
                .isEmpty();
    }

    @Test
    void what_is_denied_did_not_happen_by_the_one_who_denies_it() {
        String text = "Villagers say soldiers burned 12 houses in Gao. The army denied this.";
        assertThat(claims(text, "arson"))
                .extracting(claim -> claim.stance().polarity())
                .containsExactlyInAnyOrder(Polarity.POSITIVE, Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army killed two farmers in Gao. The mayor blamed the governor for the delay.",
                "Prices rose in Gao. Traders blamed the government.",
                "That was broken off in May.",
                "Gunmen killed a priest in Gao on Friday. The minister denied the report."
            })
    void what_is_blamed_or_denied_in_other_words_is_not_the_act_before(String text) {
        assertThat(claims(text, "killing").size()).isLessThanOrEqualTo(1);
        assertThat(claims(text, "attack")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks with the rebels were suspended in January. | the rebels",
                "The talks with the rebels resumed in January. | the rebels",
                "The talks with the rebels, which the army broke off in May, failed. | the rebels"
            })
    void what_a_passive_or_a_relative_clause_is_about_stands_before_its_verb(String text, String target) {
        assertThat(claims(text, "other"))
                .flatExtracting(claim -> claim.fillers(Role.TARGET))
                .extracting(Filler::text)
                .contains(target);
    }

    @Test
    void a_figure_that_is_dismissed_is_denied() {
        String text = "Doctors said that 32 villagers were killed in Gao. The government dismissed that figure.";
        assertThat(Engine.claims(text, "killed"))
                .hasSize(2)
                .anyMatch(claim -> claim.stance().polarity() == Polarity.NEGATIVE);
        assertThat(Engine.claims(
                        "Doctors said that 32 villagers were killed in Gao. The government dismissed the"
                                + " governor.",
                        "killed"))
                .hasSize(1);
    }

    @Test
    void words_taken_from_a_sentence_before_are_evidence() {
        String text = "Gunmen attacked a market in Gao on Monday. The Red Front said it carried out the attack.";
        Claim again = Engine.claims(text, "attack").stream()
                .filter(claim -> claim.sentence() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(again.fillers(Role.TARGET))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(again.evidence()).anyMatch(words -> words.contains(target.span())));
    }
}
