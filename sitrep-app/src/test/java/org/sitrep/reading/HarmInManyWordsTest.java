package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Role;

/** Who came to harm where the sentence is built so that the parser or the tagger is led astray. */
class HarmInManyWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Among those killed in the raid was a nurse. | killed | a nurse",
                "The shelling left nine pensioners dead. | killed | nine pensioners",
                "The army took 25 rebels prisoner near Gao. | captured | 25 rebels",
                "A gang is keeping four nuns captive near Gao. | abducted | four nuns",
                "The police verified the recruitment and abduction of 70 boys. | abducted | 70 boys"
            })
    void the_harmed_are_found_however_the_clause_is_built(String sentence, String type, String victim) {
        assertThat(Engine.fills(sentence, type, Role.VICTIM)).containsExactly(victim);
    }

    @Test
    void whom_somebody_leaves_bleeding_is_not_who_left_them() {
        assertThat(Engine.fills("The mob beat two guards and left them bleeding.", "injured", Role.VICTIM))
                .containsExactly("two guards");
    }

    @Test
    void bases_are_those_of_an_army() {
        assertThat(Engine.fills("The army lost two bases near Gao to the rebels.", "lost", Role.AGENT))
                .containsExactly("The army");
    }

    @Test
    void a_family_of_five_counts_five() {
        assertThat(Engine.code("The strike killed a family of five in Gao.").claims().stream()
                        .filter(claim -> claim.type().equals("killed"))
                        .flatMap(claim -> claim.quantity().stream())
                        .map(quantity -> quantity.count().best().orElse(0L)))
                .containsExactly(5L);
    }

    @Test
    void whoever_a_hospital_receives_hurt_is_not_displaced() {
        String sentence = "The hospital in Gao said that it received 34 wounded people on Monday.";
        assertThat(Engine.claims(sentence, "displacement")).isEmpty();
        assertThat(Engine.claims(sentence, "injured")).hasSize(1);
    }

    @Test
    void a_body_that_speaks_is_no_corpse() {
        assertThat(Engine.claims("A residents' body, the Action Committee, said gunmen attacked Gao.", "killed"))
                .isEmpty();
        assertThat(Engine.claims("A resident's body was found in Gao.", "killed"))
                .hasSize(1);
    }
}
