package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Role;

/** Sentences whose trees the parser gets wrong: days without a comma, "call on", a report's source at its end. */
class TreeRepairTest {

    private static Claim claim(String sentence, String type) {
        return Engine.code(sentence).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday rebels attacked a convoy near Gao. | attack | rebels",
                "Late on Sunday militants killed four farmers in Konduga. | killing | militants",
                "On Friday night unknown men shot dead a councillor in Taiz. | killing | unknown men",
                "By night the Taliban hold the road. | holds | the Taliban"
            })
    void a_day_before_the_subject_is_no_part_of_it(String sentence, String type, String agent) {
        assertThat(claim(sentence, type).fillers(Role.AGENT))
                .extracting(Filler::text)
                .containsExactly(agent);
    }

    @Test
    void who_is_called_on_is_asked() {
        Claim appeal = claim("The commission called on the authorities to release the detainees.", "appeal");
        assertThat(appeal.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("the authorities");
    }

    @Test
    void what_stands_before_the_source_belongs_to_what_is_reported() {
        Claim arrest = claim("The army had arrested five suspects in the ambush, state media reported.", "arrest");
        assertThat(arrest.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("five suspects");
        assertThat(arrest.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("The army");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels are to leave Goma by Thursday. | withdrawal",
                "The rebels will have to leave Goma again. | withdrawal"
            })
    void what_is_still_to_be_done_is_planned(String sentence, String type) {
        assertThat(claim(sentence, type).stance().modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void what_another_calls_them_is_counted() {
        Claim killed = claim("The army killed 32 \"terrorists\" in Gao.", "killed");
        assertThat(killed.quantity().orElseThrow().count().best()).contains(32L);
    }

    @Test
    void a_title_tells_the_body_it_belongs_to() {
        Claim office = claim("Army spokesman Deng Akol Wek confirmed the attack.", "holds_office");
        assertThat(office.fillers(Role.OBJECT)).extracting(Filler::text).containsExactly("Army");
    }
}
