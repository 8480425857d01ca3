package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;
import static org.sitrep.reading.Engine.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Role;

/** Who did an act and who suffered it, where grammar shares, frees, counts or divides people. */
class DoersAndSufferersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syrian and Russian air strikes hit a market in Idlib. | air_strike | Syrian;Russian",
                "He was detained and beaten by soldiers. | abuse | soldiers",
                "On Tuesday rebel fighters last Monday attacked Bara. | attack | rebel fighters",
                "Two militias attacked Bara on Monday. | attack | Two militias",
                "The militia, founded in 2012, attacked Bara on Monday. | attack | The militia",
                "The commissioner appealed to the rebels to attack the town. | attack | the rebels",
                "He put the number of civilians killed at 14 and accused Rwandan troops of looting. | accusation | He"
            })
    void doers_are_shared_or_addressed(String text, String type, String agents) {
        assertThat(texts(text, type, Role.AGENT)).containsExactly(agents.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kona is a stronghold of the Free Front, whose fighters killed two teachers. | killing | the Free Front",
                "Pamphlets signed by the Free Front gave teachers 48 hours to leave. | threat | the Free Front",
                "\"They beat me with sticks,\" said Idris Musa, a farmer. | abuse | They"
            })
    void bodies_act_through_their_people_and_papers(String text, String type, String agent) {
        assertThat(texts(text, type, Role.AGENT)).containsExactly(agent);
    }

    @Test
    void two_groups_are_the_two_that_were_named() {
        String text = "Boko Haram and the Islamic State hold the islands. The two groups clashed on Sunday near Kona.";
        assertThat(texts(text, "battle", Role.AGENT)).containsExactly("Boko Haram");
        assertThat(texts(text, "battle", Role.TARGET)).containsExactly("the Islamic State");
    }

    @Test
    void two_groups_are_nobody_where_one_was_named() {
        String text = "Boko Haram holds the islands. The two groups clashed on Sunday near Kona.";
        assertThat(texts(text, "battle", Role.TARGET)).isEmpty();
    }

    @Test
    void police_raids_are_no_attacks() {
        String text = "Police raided a house in Mombasa on Monday.";
        assertThat(claims(text, "operation")).hasSize(1);
        assertThat(claims(text, "attack")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "His family says he was detained by soldiers. | arrest | TARGET | he",
                "The paper, whose founder, Georgiy Musa, was murdered in 2000, was shut. | killed | VICTIM | Georgiy Musa",
                "His wife reported him missing on Monday. | missing | VICTIM | him",
                "The court ordered the release of five men detained in March in Goma. | arrest | TARGET | five men"
            })
    void sufferers_are_those_whom_grammar_points_at(String text, String type, Role role, String whom) {
        assertThat(texts(text, type, role)).containsExactly(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three men were abducted in Jos and freed by police on Monday. | abduction",
                "The hostages were kidnapped in March and rescued by soldiers on Monday. | abduction",
                "The mayor was murdered and buried by relatives. | killed",
                "A girl was raped and found by police in Delhi. | sexual_violence"
            })
    void who_frees_is_not_who_abducted(String text, String type) {
        assertThat(claims(text, type)).isNotEmpty();
        assertThat(texts(text, type, Role.AGENT)).isEmpty();
    }

    @Test
    void a_number_before_a_participle_counts_its_own_people() {
        List<Claim> injured = claims("Nine porters were killed and more than a dozen injured near Gao.", "injured");
        assertThat(injured)
                .singleElement()
                .satisfies(claim -> assertThat(
                                claim.quantity().orElseThrow().count().best().orElse(0L))
                        .isNotEqualTo(15L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thousands of power workers and engineers protested in Goma. | protest | power workers;engineers",
                "Thousands of Burmese protested in Yangon. | protest | Burmese"
            })
    void a_count_counts_all(String text, String type, String agents) {
        assertThat(texts(text, type, Role.AGENT)).containsExactly(agents.split(";"));
    }

    @Test
    void names_divided_by_ages_are_a_list() {
        assertThat(texts("Police arrested Idris Musa, 37, Fadi Omar, 38, and Khalil Salim, 33.", "arrest", Role.TARGET))
                .containsExactly("Idris Musa", "Fadi Omar", "Khalil Salim");
    }

    @Test
    void residents_of_a_town_behind_an_age_are_no_second_name() {
        String text = "Police killed John Deng, 45, Juba residents said.";
        assertThat(texts(text, "killed", Role.VICTIM)).containsExactly("John Deng");
    }

    @Test
    void a_deed_is_no_part_of_a_title() {
        assertThat(texts("Masked men detained opposition leader Anna Markova in Goma.", "arrest", Role.AGENT))
                .containsExactly("Masked men");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen stopped a lorry near Kona on Monday. The driver was beaten. | abuse | Gunmen",
                "The army stormed Kona on Monday. Fourteen men were detained. | arrest | The army",
                "Rebels overran the post at Kona. Its commander was captured. | arrest | Rebels"
            })
    void what_is_done_in_a_scene_was_done_by_those_who_struck(String text, String type, String agent) {
        assertThat(texts(text, type, Role.AGENT)).containsExactly(agent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen attacked Kona on Monday. In a separate incident, a nurse was abducted in Gao. | abduction",
                "Gunmen attacked Kona on Monday. Two of the attackers were killed. | killed",
                "Soldiers came to Kona on Monday. Nine houses had been set on fire. | arson",
                "Rebels attacked a base in Gao, sparking a gun battle. Six people were injured. | injured",
                "Gunmen attacked a church in Gao. Two suspects were arrested. | arrest",
                "Rebels entered Kona on Monday. Nine people were killed when a fuel tank exploded. | killed",
                "Soldiers came to Kona on Monday. Nine houses were set on fire, villagers said. | arson"
            })
    void what_is_told_apart_has_no_doer_from_before(String text, String type) {
        assertThat(Engine.claims(text, type)).isNotEmpty();
        assertThat(texts(text, type, Role.AGENT)).isEmpty();
    }

    @Test
    void an_hour_may_end_a_sentence() {
        String report = "A bomb went off in Gao at 9 a.m. Gunmen then opened fire on the survivors.";
        assertThat(Engine.fills(report, "attack", Role.AGENT)).containsExactly("Gunmen");
    }

    @Test
    void who_takes_a_wounded_man_has_not_wounded_him_by_that() {
        String report = "Gunmen took away a wounded man in Gao.";
        assertThat(Engine.fills(report, "injured", Role.VICTIM)).containsExactly("a wounded man in Gao");
        assertThat(Engine.fills(report, "injured", Role.AGENT)).isEmpty();
    }
}
