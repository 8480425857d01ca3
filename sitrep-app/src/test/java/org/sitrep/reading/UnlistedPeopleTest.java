package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;
import static org.sitrep.reading.Engine.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Role;

/**
 * Names that no list knows: people where only people can stand, nobody elsewhere; and what they are called is no
 * office.
 */
class UnlistedPeopleTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels captured Kibumbero on Monday. | gained | arrest",
                "Mpox killed 30 people in Goma. | killed | killing",
                "Rebels captured 20 fighters near Gao. | captured | abduction",
                "Police protested in Quito on Monday over pay. | protest | accusation"
            })
    void a_name_alone_makes_nobody_of_a_town_or_a_disease(String text, String told, String untold) {
        assertThat(claims(text, told)).isNotEmpty();
        assertThat(claims(text, untold)).isEmpty();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen attacked a police post in Goma. The mayor, Idris Juma, appealed for calm. | Goma",
                "Rebels took two villages in North Kivu. The governor, Colonel Idris Juma, promised help. | North Kivu"
            })
    void the_mayor_is_that_of_the_town_told_of_last(String text, String place) {
        assertThat(texts(text, "holds_office", Role.OBJECT)).containsExactly(place);
    }

    @Test
    void the_mayor_of_no_town_told_of_is_nobodys() {
        assertThat(claims(
                        "Rebels took two villages on Monday. The mayor, Idris Juma, appealed for calm.",
                        "holds_office"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forty Tamils were detained near Goma.",
                "Police arrested dozens of Rohingya.",
                "Yazidis were detained by soldiers."
            })
    void members_of_a_people_are_people(String text) {
        assertThat(texts(text, "arrest", Role.TARGET)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A separatist group called Golden Peacock attacked the court. The group seized the town of Kikoma.",
                "The Hill Wolves, a local militia, fled. The group seized the town of Kikoma.",
                "The rebel group Dawn of Hope denied it. The group seized the town of Kikoma."
            })
    void a_group_that_a_report_introduces_is_who_the_group_is(String text) {
        assertThat(claims(text, "gained"))
                .singleElement()
                .extracting(claim -> Engine.code(text)
                        .entities()
                        .of(claim.fillers(Role.AGENT).get(0).mention().orElseThrow())
                        .orElseThrow()
                        .name())
                .isIn("Golden Peacock", "Hill Wolves", "Dawn of Hope");
    }

    @Test
    void a_town_before_a_militia_is_no_militia() {
        assertThat(Engine.code("In Goma, a militia led by a deserter held the bridge.")
                        .entities()
                        .all())
                .filteredOn(entity -> entity.kind().equals("actor"))
                .extracting(entity -> entity.name())
                .doesNotContain("Goma");
    }

    @Test
    void a_town_that_ends_in_the_name_of_a_people_is_no_people() {
        assertThat(claims("The army captured El Fula on Monday.", "arrest")).isEmpty();
    }
}
