package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Claim;
import org.sitrep.entity.Entity;
import org.sitrep.pipeline.CodedReport;

/** Which named place "the town" and "there" mean. */
class PlaceMeantTest {

    private static String place(String text, String type) {
        return place(Engine.code(text), type);
    }

    private static String place(CodedReport coded, String type) {
        Claim claim = coded.claims().stream()
                .filter(told -> told.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow();
        return claim.place()
                .map(where -> where.mention()
                        .flatMap(coded.entities()::of)
                        .map(Entity::name)
                        .orElse(where.text()))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked the town of Mweso on Monday. They killed five people in the town. | killed | Mweso",
                "Militants entered Timbuktu last week. The militants control the city. | holds | Timbuktu",
                "Gunmen raided a farm in Krong Pinang. Police said one suspect was shot dead there. | killed | Krong Pinang",
                "Soldiers entered the village of Kikoma, killing two men. The troops burned 40 houses in the village. | arson | Kikoma"
            })
    void a_noun_for_a_place_means_the_last_one_called_so(String text, String type, String place) {
        assertThat(place(text, type)).isEqualTo(place);
    }

    @Test
    void where_somebody_came_from_is_not_the_town() {
        String text = "The army entered Um Rawaba from the direction of Tandalti and killed two rebels in the town.";
        assertThat(place(text, "killing")).doesNotContain("Tandalti");
    }

    @Test
    void of_two_towns_neither_is_meant() {
        assertThat(place("Fighting was reported in Goma and Bukavu. Ten people were killed in the city.", "killed"))
                .isEqualTo("the city");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in a nearby village", "in the next village", "in another village"})
    void another_place_is_not_the_one_named(String where) {
        assertThat(place("Rebels attacked the village of Kikoma. They killed five people " + where + ".", "killed"))
                .doesNotContain("Kikoma");
    }

    @Test
    void the_name_becomes_evidence() {
        String text = "Rebels attacked the town of Mweso on Monday. They killed five people in the town.";
        assertThat(claims(text, "killed"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence())
                        .extracting(span -> text.substring(span.start(), span.end()))
                        .contains("Mweso"));
    }

    @Test
    void an_act_is_set_where_what_it_was_done_to_lies() {
        assertThat(place("Gunmen surrounded a farm in Goma.", "operation")).isEqualTo("Goma");
        assertThat(place("Clashes between militias rocked Goma.", "battle")).isEqualTo("Goma");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two bombs went off here on Friday. | explosion | BAMAKO",
                "Gunmen shot dead six traders in this city on Friday. | killed | BAMAKO",
                "Gunmen shot dead six traders in the south of the capital on Friday. | killed | BAMAKO",
                "The Malian army arrived. Gunmen killed nine people in the country this week. | killed | Mali"
            })
    void a_wire_report_points_to_where_it_is_sent_from(String text, String type, String place) {
        assertThat(place(Engine.PIPELINE.code(Engine.wire("BAMAKO, 3 March (APX) -- ", text)), type))
                .isEqualTo(place);
    }

    @Test
    void in_capitals_the_capital_city_has_no_name_of_its_own() {
        String text = "REBELS KILLED TWO SOLDIERS ON FRIDAY. THE ARMY SAID THAT BOMBS EXPLODED IN THE CAPITAL CITY.";
        assertThat(place(Engine.PIPELINE.code(Engine.wire("BAMAKO, 3 MAR (APX) -- ", text)), "explosion"))
                .isEqualTo("BAMAKO");
    }

    @Test
    void of_two_countries_neither_is_the_country() {
        assertThat(place("Mali and Niger sent help. Gunmen killed nine people in the country.", "killed"))
                .isEqualTo("the country");
    }

    @Test
    void in_a_text_all_in_capitals_the_town_is_no_name() {
        assertThat(place("REBELS ATTACKED THE TOWN OF MWESO ON MONDAY. THEY KILLED FIVE PEOPLE IN THE TOWN.", "killed"))
                .isEqualTo("MWESO");
    }
}
