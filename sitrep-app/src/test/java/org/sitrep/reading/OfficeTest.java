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
                "Two men were killed, Gao Region Commissioner Ali Deng said. | Commissioner Ali Deng | Gao Region",
                "Two men were killed, said Ali Deng, the military spokesman. | Ali Deng | military",
                "Two men were killed, said Ali Deng, the army's spokesman in Gao. | Ali Deng | army",
                "Two men were killed, said Ali Deng, the superintendent of police in Gao. | Ali Deng | Gao",
                "Two men were killed, said Ali Deng, head of the armed forces' Joint Command."
                        + " | Ali Deng | armed forces' Joint Command",
                "Two men were killed in Gao, said Mayor Ali Deng. | Mayor Ali Deng | Gao",
                "Two men were killed in Gao, said Ali Deng, a municipal councillor. | Ali Deng | Gao",
                "Two men were killed in Zarkohan, said Ali Deng, the village chief. | Ali Deng | Zarkohan",
                "Two men were killed in Mali, Deputy Defence Minister Ali Deng said. | Deputy Defence Minister Ali Deng | Mali"
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The brigade's commander, Colonel Ali Deng, was wounded in Gao. | commander_of",
                "The unit's commander, Colonel Ali Deng, was wounded in Gao. | commander_of",
                "The Houthis' chief negotiator, Ali Deng, was wounded in Gao. | holds_office",
                "The Houthis' leader, Ali Deng, was wounded in Gao. | leader_of"
            })
    void who_commands_leads_or_only_speaks_for_a_force(String sentence, String type) {
        assertThat(offices(sentence)).extracting(Claim::type).containsExactly(type);
    }

    @Test
    void where_somebody_is_from_is_no_office() {
        assertThat(offices("Ravi Sahu, 34, of the village of Mopti was killed in Gao."))
                .isEmpty();
    }

    @Test
    void a_faith_is_no_body_and_nobody_is_the_body_of_his_deputy() {
        assertThat(offices("Two men were killed, said Ali Deng, a Catholic lawmaker for Gao."))
                .flatExtracting(claim -> claim.fillers(Role.OBJECT))
                .extracting(Filler::text)
                .containsExactly("Gao");
        assertThat(offices("The governor of Gao, Omar Farah, fled. His deputy, Ali Deng, was wounded."))
                .flatExtracting(claim -> claim.fillers(Role.OBJECT))
                .extracting(Filler::text)
                .containsExactly("Gao");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers killed one of the rebels' leaders, Ali Deng said on Monday. | 0",
                "The raid was led by one of the rebels' leaders, Ali Deng. | 1",
                "Two men died in Mali near the border of Niger, Defence Minister Ali Deng said. | 0",
                "Two men died in Gao in Mali, the lawyer, Ali Deng, told the provincial court. | 0"
            })
    void who_only_tells_of_them_leads_and_rules_nobody(String sentence, int claims) {
        assertThat(offices(sentence)).hasSize(claims);
    }

    @Test
    void a_body_named_a_sentence_back_has_a_head_of_mission() {
        assertThat(offices("The charity Medical Bridge runs a clinic in Gao. \"Two men were killed,\" said Ali Deng,"
                        + " its head of mission."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attributes()).containsEntry("title", "head of mission"));
    }

    @Test
    void the_name_of_a_people_may_be_a_surname() {
        Claim arrest = Engine.code("Azad Baloch was arrested in Gao on Friday.").claims().stream()
                .filter(claim -> claim.type().equals("arrest"))
                .findFirst()
                .orElseThrow();
        assertThat(arrest.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("Azad Baloch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men died in Bamako, Mali, on Friday. Defence Minister Issa Keita was in Mali's north. | Mali",
                "Two soldiers were killed, said Issa Keita, who coordinates relief for the diocese. | the diocese",
                "Two men were killed, said Issa Keita, who represents Bourem in the state assembly. | the state assembly",
                "Two men were killed, Bishop Issa Keita of Doba said. | Doba"
            })
    void an_office_is_of_the_place_or_body_told_of_around_it(String text, String body) {
        assertThat(offices(text))
                .singleElement()
                .satisfies(claim -> assertThat(claim.fillers(Role.OBJECT))
                        .extracting(Filler::text)
                        .containsExactly(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army killed one of the rebels' commanders, Samuel Okot, in Gao. | commander_of | Samuel Okot",
                "Fighters under Hamid Bako attacked Gao on Monday. | commander_of | Hamid Bako",
                "The army and its Russian allies attacked Gao. | allied_with | Russian",
                "About 100 soldiers and allied militiamen attacked Gao. | allied_with | allied militiamen",
                "The gang and its ally, the Red Hand, attacked Gao. | allied_with | the Red Hand"
            })
    void officers_and_allies_are_told_by_the_way(String text, String type, String subject) {
        assertThat(Engine.texts(text, type, Role.SUBJECT)).containsExactly(subject);
    }

    @Test
    void an_office_in_the_town_is_in_the_town_named_before() {
        assertThat(Engine.names(
                        "Two men died in the town of Goma. ",
                        "The town's mayor, Oleg Sinitsyn, said rebels shot them.",
                        "holds_office",
                        Role.OBJECT))
                .containsExactly("Goma");
    }

    @Test
    void a_body_is_told_once_by_the_fuller_title() {
        assertThat(Engine.claims(
                        "Kech Deputy Commissioner Hussain Rakhshani said three men were dead.", "holds_office"))
                .extracting(office -> office.attributes().get("title"))
                .containsExactly("deputy commissioner");
    }
}
