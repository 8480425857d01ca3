package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;

/** Named people and the bodies or places whose office they hold. */
class OfficeTest {

    private static List<Claim> offices(String sentence) {
        return Engine.code(sentence).claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.AFFILIATION)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The UN envoy, Lars Bakke, said two soldiers were killed in Gao. | Lars Bakke | UN",
                "Moussa Keita, a member of the town council, said two soldiers were killed. | Moussa Keita | town council",
                "Two soldiers were killed, said Omar Farah, the regional education director. | Omar Farah | education",
                "The spokesman of the state police command, DSP Sani Bako, said two soldiers were killed."
                        + " | DSP Sani Bako | state police command",
                "Two soldiers were killed, said the village's mukhtar, Omar Farah. | Omar Farah | village",
                "Two men were killed, said Dr. Huda Salem of the Al-Amal hospital. | Dr. Huda Salem | the Al-Amal hospital",
                "Two men were killed, army spokesman Colonel Ali Deng said. | army spokesman Colonel Ali Deng | army",
                "Two men were killed, District Police Officer Zahid Gul said. | Officer Zahid Gul | District Police",
                "Two men were killed, Gao Region Commissioner Ali Deng said. | Commissioner Ali Deng | Gao Region"
            })
    void a_name_with_a_role_and_a_body_holds_an_office(String sentence, String name, String body) {
        assertThat(offices(sentence)).singleElement().satisfies(claim -> {
            assertThat(claim.fillers(Role.SUBJECT)).extracting(Filler::text).containsExactly(name);
            assertThat(claim.fillers(Role.OBJECT)).extracting(Filler::text).containsExactly(body);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ali Deng, the director general of the agency, was killed. | director general",
                "Two men were killed, said Omar Farah, a lieutenant colonel in the army. | lieutenant colonel",
                "Two men were killed, army spokesman Colonel Ali Deng said. | army spokesman"
            })
    void only_a_rank_behind_another_title_is_left_out_of_it(String sentence, String title) {
        assertThat(offices(sentence))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attributes()).containsEntry("title", title));
    }

    @Test
    void a_deputy_of_any_rank_holds_an_office_too() {
        String sentence = "\"Two soldiers were killed,\" said Idris Maki, the party's vice-chairman.";
        assertThat(offices(sentence)).extracting(Claim::type).containsExactly("holds_office");
    }

    @Test
    void where_somebody_is_from_is_no_office() {
        assertThat(offices("Ravi Sahu, 34, of the village of Mopti was killed in Gao."))
                .isEmpty();
    }

    @Test
    void the_name_of_a_people_may_be_a_surname() {
        Claim arrest = Engine.code("Azad Baloch was arrested in Gao on Friday.").claims().stream()
                .filter(claim -> claim.type().equals("arrest"))
                .findFirst()
                .orElseThrow();
        assertThat(arrest.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("Azad Baloch");
    }
}
