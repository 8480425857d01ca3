package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Role;

/** Which day and which town belong to an act, where a sentence tells of more than one. */
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
                "She was arrested on her return from Kenya at Juba airport. | arrest | Juba",
                "Residents clashed with soldiers during a rally in Caracas. | riot | Caracas",
                "On June 5 during the first stop in Accra, 23-year-old Okello of Gulu was beaten. | abuse | Accra",
                "Mombasa police said they had arrested nine men. | arrest | Mombasa"
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samuel Oduya of Kisumu, Kenya, was badly beaten on the first day of the siege. | abuse",
                "Photographer Mark Ellis of Canada and a driver were snatched by armed men. | abducted",
                "A Leeds man was kidnapped on Friday. | abduction",
                "Daniel Okoro, the West Africa editor of a weekly, was abducted on Friday. | abducted",
                "The editor was killed by the Eritrean government in 2019. | killed",
                "The arrest of the lawyer comes amid Moscow's crackdown on dissent. | arrest"
            })
    void where_people_are_at_home_and_where_rulers_sit_is_not_where_they_were_harmed(String text, String type) {
        assertThat(claims(text, type)).isNotEmpty();
        assertThat(places(text, type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police used water cannon in a square in the capital, Accra. | operation | Accra",
                "Police had stopped a bus near Larissa for a check, arresting the driver. | arrest | Larissa",
                "Two men assaulted the blogger Davit Beridze in his flat in Rustavi. | attack | Rustavi",
                "Again in Accra, the police fired teargas at protesters. | operation | Accra",
                "In Egypt, two men were beaten on a street near their Cairo home. | abuse | Cairo",
                "Omar Aziz was killed by three gunmen on May 9, 2018 in Quetta, Pakistan. | killing | Quetta",
                "Ituri: Two civilians were killed by rebels. | killing | Ituri",
                "Attacks by armed groups were reported in Goma and other towns. | attack | Goma"
            })
    void the_town_may_stand_behind_its_noun_or_with_the_act_gone_along_with(String text, String type, String place) {
        assertThat(places(text, type)).containsOnly(place);
    }

    @Test
    void a_clause_with_when_has_the_day_it_explains() {
        assertThat(days("The case became known on May 18, 2019, when Idris Musa was reported missing.", "missing"))
                .containsExactly(LocalDate.of(2019, 5, 18));
        assertThat(days("Last March 17, 2020, rebels killed two farmers.", "killing"))
                .containsExactly(LocalDate.of(2020, 3, 17));
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
                "The general staff in Bamako gave another account. It said that two soldiers had been killed.",
                "JNIM, the al-Qaeda affiliate in the Sahel, claimed the ambush. It said that 15 soldiers had been killed."
            })
    void where_a_speaker_sits_is_not_where_people_died(String text) {
        assertThat(claims(text, "killed")).isNotEmpty();
        assertThat(places(text, "killed")).isEmpty();
    }

    @Test
    void a_name_that_is_explained_as_a_town_is_the_place_and_not_the_town_that_explains_it() {
        assertThat(places("Sixty rebels rode into Mossaro, a town north of Gao, on Monday.", "arrived"))
                .containsOnly("Mossaro");
    }

    @Test
    void what_is_counted_over_years_has_not_the_place_of_one_attack() {
        String text =
                "Rebels attacked a post in Gao on Monday, killing a soldier. The army says it has killed more than"
                        + " 1,000 rebels since 2018.";
        assertThat(places(text, "killed")).containsOnly("Gao");
        assertThat(claims(text, "killed")).hasSize(2);
    }

    @Test
    void gunmen_in_a_town_shoot_there() {
        assertThat(places("Gunmen in Gao opened fire. They killed two soldiers.", "killed"))
                .containsOnly("Gao");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels on Saturday rejected the army's claim to have killed their commander in Goma. | killed",
                "The army on Monday denied having shelled the market in Goma. | shelling"
            })
    void the_day_of_a_denial_is_not_that_of_what_is_denied(String text, String type) {
        assertThat(claims(text, type)).isNotEmpty();
        assertThat(days(text, type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Between January 2021 and March 2021 gunmen killed 12 farmers near Goma. | 2021-01-01 | 2021-04-01",
                "From 2015 to 2020, soldiers killed 1,200 farmers near Goma. | 2015-01-01 | 2021-01-01",
                "In January 2021 and March 2021 gunmen killed 12 farmers near Goma. | 2021-01-01 | 2021-02-01"
            })
    void two_ends_of_a_stretch_are_one_time(String text, LocalDate start, LocalDate end) {
        assertThat(Engine.claims(text, "killed")).first().satisfies(claim -> {
            assertThat(claim.time().orElseThrow().start()).contains(start);
            assertThat(claim.time().orElseThrow().end()).contains(end);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad has new judges. Chad is at peace. Police arrested two poets. | Chad",
                "Chad has new judges. Chad is at peace. Two poets were arrested. | Chad",
                "Chad has new judges. Chad is at peace. Marshal Idriss Sabo jailed two poets. | Chad",
                "Hong Kong has a new law. Hong Kong is quiet. Two poets were arrested. | Hong Kong"
            })
    void authorities_arrest_in_their_own_country(String text, String country) {
        assertThat(places(text, "arrest")).containsOnly(country);
    }

    @Test
    void where_armed_groups_hold_people_is_not_known() {
        assertThat(places("Chad has new judges. Chad is at peace. The rebels detained two tax officers.", "arrest"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amina Sabo was killed on Bamako Avenue on Friday. | killed",
                "His arrest comes amid Bamako's crackdown on critics. | rights"
            })
    void what_is_named_after_a_town_is_not_in_it(String text, String type) {
        assertThat(places(text, type)).doesNotContain("Bamako");
    }

    @Test
    void what_happened_where_a_hideout_is_happened_in_its_town() {
        assertThat(places(
                        "Suspects led officers to their hideout in Bouar, where five smugglers were arrested.",
                        "arrest"))
                .containsOnly("Bouar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four men were wounded when militants stormed the post in Gao on 4 May 2023. | injured",
                "On 4 May 2023 a jet bombed a farm near Gao; a woman died and nine people were hurt. | killed",
                "On 4 May 2023 fighters entered the village of Kolo. They set fire to 12 houses. | arson"
            })
    void harm_told_in_one_breath_with_the_act_was_done_that_day(String text, String type) {
        assertThat(Engine.claim(text, type).time().flatMap(ClaimTime::start)).contains(LocalDate.of(2023, 5, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army sent 200 soldiers to Gao. | movement | 200",
                "Partners delivered 46,000 hot meals in Gao. | aid | 46000"
            })
    void what_is_moved_or_given_is_counted(String text, String type, long count) {
        assertThat(Engine.claim("Rebels killed two men in Gao. " + text, type)
                        .quantity()
                        .orElseThrow()
                        .count()
                        .best())
                .contains(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army shelled Kutum, a town in North Darfur, killing nine people. | killed | Kutum",
                "Soldiers killed a man in Goma. | killed | Goma",
                "Police combed Takhti Khel and rounded up 14 suspects. | arrest | Takhti Khel",
                "Armed men attacked Dan Isa village in Nigeria's Zamfara state. | attack | Dan Isa",
                "Gunmen killed four people in Bokkos Local Government Area of Plateau State. | killed | Bokkos Local Government Area",
                "Three suspects were being held for questioning at a base in Pichari. | arrest | Pichari",
                "The deputy was killed in an ambush on the outskirts of Bossaso. | attack | Bossaso"
            })
    void an_act_and_what_came_of_it_are_in_the_narrowest_place_told(String text, String type, String place) {
        assertThat(places(text, type)).containsExactly(place);
    }

    @Test
    void what_is_told_with_an_act_may_name_a_place_of_its_own() {
        assertThat(places("Rebels attacked a post in Kutum and killed two men in Nyala.", "killed"))
                .containsExactly("Nyala");
    }

    @Test
    void a_name_that_opens_an_item_is_where_it_happened() {
        String text = "• Derna: A roadside bomb went off beside a patrol.";
        assertThat(places(text, "explosion")).containsExactly("Derna");
    }

    @Test
    void each_name_before_a_shared_plural_is_a_place() {
        assertThat(Engine.texts("Bandits raided Kware, Gidan Zago and Rogo villages.", "attack", Role.TARGET))
                .hasSize(3);
    }

    @Test
    void nobody_was_hurt_where_the_hurt_are_treated() {
        String text = "A bomb went off near Quetta. The injured were taken to Civil Hospital."
                + " A rebel group claimed responsibility for the attack.";
        assertThat(places(text, "attack")).doesNotContain("Civil Hospital");
    }
}
