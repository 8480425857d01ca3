package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;
import static org.sitrep.reading.Engine.texts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Role;

/** Which day, town, doer and sufferer belong to an act, where a sentence tells of more than one. */
class WhoseDayAndTownTest {

    private static List<String> places(String text, String type) {
        return claims(text, type).stream()
                .flatMap(claim -> claim.place().map(ClaimPlace::text).stream())
                .toList();
    }

    private static List<LocalDate> days(String text, String type) {
        return Engine.PIPELINE.code(Engine.report(text, LocalDate.of(2020, 6, 10))).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .flatMap(claim -> claim.time().flatMap(ClaimTime::start).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He pleaded guilty on Thursday in a federal court in Chicago to a role in the kidnapping of Idris Musa. | abduction",
                "He was charged in Kinshasa on Tuesday with the murder of two women. | killing",
                "Footage of the killing of two women was released in November 2014 in Kinshasa. | killing"
            })
    void the_day_and_town_of_a_trial_or_a_film_are_not_those_of_the_act(String text, String type) {
        assertThat(claims(text, type)).isNotEmpty();
        assertThat(places(text, type)).isEmpty();
        assertThat(days(text, type)).isEmpty();
    }

    @Test
    void a_protest_has_its_own_town_and_the_act_it_is_about_another() {
        String text = "Thousands protested in Kinshasa on Friday against the killing of a priest in Goma.";
        assertThat(places(text, "protest")).containsOnly("Kinshasa");
        assertThat(places(text, "killing")).containsOnly("Goma");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya has recorded 12 deaths caused by police officers this year. | killed | Kenya",
                "She was arrested on her return from Turkey at Baghdad airport. | arrest | Baghdad",
                "Residents clashed with soldiers during a rally in Caracas. | battle | Caracas"
            })
    void a_place_may_be_told_by_what_suffered_it_or_by_what_it_happened_amid(String text, String type, String place) {
        assertThat(places(text, type)).containsOnly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The flight from Cairo to San Diego was hijacked. | hijacking",
                "The Paris-based group wants to know how the journalist died. | killed",
                "The activists were abducted on Human Rights Day last week. | abduction"
            })
    void routes_seats_and_days_are_no_places_of_an_act(String text, String type) {
        assertThat(claims(text, type)).isNotEmpty();
        assertThat(places(text, type)).isEmpty();
    }

    @Test
    void a_clause_with_when_has_the_day_it_explains() {
        assertThat(days("The case became known on May 18, 2019, when Idris Musa was reported missing.", "missing"))
                .containsExactly(LocalDate.of(2019, 5, 18));
        assertThat(days("Last March 17, 2020, rebels killed two farmers.", "killing"))
                .containsExactly(LocalDate.of(2020, 3, 17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syrian and Russian air strikes hit a market in Idlib. | air_strike | Syrian;Russian",
                "He was detained and beaten by soldiers. | abuse | soldiers",
                "On Tuesday rebel fighters last Monday attacked Bara. | attack | rebel fighters",
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
                "His family says he was detained by soldiers. | arrest | TARGET | he",
                "The paper, whose founder, Georgiy Musa, was murdered in 2000, was shut. | killed | VICTIM | Georgiy Musa",
                "His wife reported him missing on Monday. | missing | VICTIM | him",
                "The court ordered the release of five men detained in March in Goma. | arrest | TARGET | five men"
            })
    void sufferers_are_those_whom_grammar_points_at(String text, String type, Role role, String whom) {
        assertThat(texts(text, type, role)).containsExactly(whom);
    }

    @Test
    void a_number_before_a_participle_counts_its_own_people() {
        List<Claim> injured = claims("Fifteen people were killed and more than a dozen injured in Gao.", "injured");
        assertThat(injured)
                .singleElement()
                .satisfies(claim -> assertThat(
                                claim.quantity().orElseThrow().count().best().orElse(0L))
                        .isNotEqualTo(15L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He taught his men how to kill prisoners.",
                "The commission has the power to arrest ministers.",
                "It was not easy to kill so many people.",
                "Officials debated whether to attack the rebels."
            })
    void what_can_be_done_is_not_what_was_done(String text) {
        assertThat(claims(text, "killing")).isEmpty();
        assertThat(claims(text, "arrest")).isEmpty();
        assertThat(claims(text, "attack")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "American journalist Daniel Musa arrived in Goma.",
                "Human rights lawyer Daniel Musa arrived in Goma.",
                "Daniel Musa, uncle of the president, arrived in Goma."
            })
    void origin_work_and_kin_are_no_office(String text) {
        assertThat(claims(text, "holds_office")).isEmpty();
    }

    @Test
    void an_employer_makes_an_office_of_work() {
        assertThat(texts("Daniel Musa, a journalist with Radio Okapi, arrived in Goma.", "holds_office", Role.OBJECT))
                .containsExactly("Radio Okapi");
    }

    @Test
    void a_deed_is_no_part_of_a_title() {
        assertThat(texts("Masked men detained opposition leader Anna Markova in Goma.", "arrest", Role.AGENT))
                .containsExactly("Masked men");
    }

    @Test
    void names_divided_by_ages_are_a_list() {
        assertThat(texts("Police arrested Idris Musa, 37, Fadi Omar, 38, and Khalil Salim, 33.", "arrest", Role.TARGET))
                .containsExactly("Idris Musa", "Fadi Omar", "Khalil Salim");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disha Ravi was arrested by police in Delhi. | arrest | TARGET | Disha Ravi",
                "Gunmen abducted Shujun near Gao. | abduction | VICTIM | Shujun"
            })
    void a_name_that_no_list_knows_is_somebody_where_only_people_can_stand(
            String text, String type, Role role, String name) {
        assertThat(texts(text, type, role)).containsExactly(name);
        assertThat(Engine.code(text).entities().all())
                .anySatisfy(entity -> assertThat(entity.name()).isEqualTo(name));
    }

    @Test
    void a_storm_with_a_name_is_nobody() {
        assertThat(texts("Hurricane Ida killed five people in Gao.", "killing", Role.AGENT))
                .isEmpty();
    }

    @Test
    void a_change_told_in_the_perfect_has_no_day_and_a_state_has_that_of_the_report() {
        assertThat(days("More than 138 families have left the hamlets.", "displacement"))
                .isEmpty();
        assertThat(days("The school in Gao is closed.", "education")).containsExactly(LocalDate.of(2020, 6, 10));
    }

    @Test
    void the_year_of_a_thing_is_not_the_day_of_the_act() {
        assertThat(days("Gunmen forced her into a black 2017 Honda and kidnapped her.", "abduction"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police questioned a murder suspect in Gao.",
                "The alleged kidnapping kingpin Musa Bello was freed."
            })
    void what_somebody_is_called_after_is_no_event(String text) {
        assertThat(claims(text, "killing")).isEmpty();
        assertThat(claims(text, "abduction")).isEmpty();
    }

    @Test
    void a_clause_with_where_tells_what_was_done() {
        assertThat(claims("Two died in Gao, where 3,000 people had to evacuate their homes.", "displacement"))
                .hasSize(1);
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
    void residents_of_a_town_behind_an_age_are_no_second_name() {
        String text = "Police killed John Deng, 45, Juba residents said.";
        assertThat(texts(text, "killed", Role.VICTIM)).containsExactly("John Deng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels captured Kibumbero on Monday. | gained | arrest",
                "Mpox killed 30 people in Goma. | killed | killing",
                "Rebels captured 20 fighters near Gao. | arrest | abduction",
                "Police protested in Quito on Monday over pay. | protest | accusation"
            })
    void a_name_alone_makes_nobody_of_a_town_or_a_disease(String text, String told, String untold) {
        assertThat(claims(text, told)).isNotEmpty();
        assertThat(claims(text, untold)).isEmpty();
    }
}
