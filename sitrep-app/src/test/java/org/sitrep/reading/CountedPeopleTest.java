package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;

class CountedPeopleTest {

    @Test
    void a_part_of_a_toll_is_a_toll_of_its_own() {
        assertThat(figures("Shells killed 19 shoppers in Gao, seven of them children.", ClaimKind.CASUALTIES))
                .containsExactly(19L, 7L);
    }

    @Test
    void somebody_among_the_dead_is_told_to_be_dead() {
        String text = "Shells killed 19 shoppers, including a nurse and headmaster Omar Keita.";
        assertThat(of(text, ClaimKind.CASUALTIES))
                .extracting(claim -> claim.fillers(Role.VICTIM).get(0).text())
                .containsExactlyInAnyOrder("19 shoppers", "a nurse", "headmaster Omar Keita");
        assertThat(figures(text, ClaimKind.CASUALTIES)).contains(19L, 1L);
    }

    @Test
    void nobody_is_counted_by_what_is_said_beside_his_name() {
        assertThat(figures("Police know two of the killers of Adam Bello.", ClaimKind.CASUALTIES))
                .isEmpty();
    }

    @Test
    void each_of_a_list_suffers() {
        assertThat(Engine.texts(
                        "A dentist, a retired surveyor, and at least seven porters have been murdered.",
                        "killing",
                        Role.VICTIM))
                .containsExactly("A dentist", "a retired surveyor", "at least seven porters");
    }

    @Test
    void those_named_in_one_breath_with_a_count_are_not_counted() {
        assertThat(of("Gunmen killed a teacher, a nurse and three pupils.", ClaimKind.CASUALTIES))
                .hasSize(3);
    }

    @Test
    void an_elided_noun_is_that_of_the_count_before() {
        List<Claim> claims = of("Rockets killed three soldiers and wounded five.", ClaimKind.CASUALTIES);
        assertThat(claims)
                .hasSize(2)
                .allSatisfy(claim ->
                        assertThat(claim.fillers(Role.VICTIM).get(0).text()).contains("soldiers"));
    }

    @Test
    void nobody_is_no_victim() {
        assertThat(of("No one was injured.", ClaimKind.CASUALTIES))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.fillers(Role.VICTIM)).isEmpty();
                    assertThat(claim.stance().polarity().label()).isEqualTo("negative");
                });
    }

    @Test
    void a_participle_after_an_inserted_speaker_goes_on_with_what_was_told() {
        assertThat(of("The army bombed the market, witnesses said, killing nine traders.", ClaimKind.CASUALTIES))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.fillers(Role.AGENT).get(0).text()).contains("army"));
    }

    @Test
    void people_come_to_harm_where_the_cause_was() {
        assertThat(of("A fire in Kampala forced 80 families out of their homes.", ClaimKind.IMPACT))
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.place().orElseThrow().text()).contains("Kampala"));
    }

    @Test
    void houses_burnt_and_people_arrested_are_counted_with_the_event() {
        assertThat(figures("Militiamen burned 12 houses in Ituri.", ClaimKind.EVENT))
                .containsExactly(12L);
        assertThat(figures("Police arrested nine traders in Gao.", ClaimKind.EVENT))
                .containsExactly(9L);
    }

    @Test
    void marchers_and_those_who_change_sides_are_counted() {
        assertThat(figures("Some 300 teachers protested in Kumbo.", ClaimKind.EVENT))
                .containsExactly(300L);
        assertThat(figures("Forty fighters joined the army.", ClaimKind.AFFILIATION))
                .containsExactly(40L);
    }

    @Test
    void the_dead_are_counted_by_the_toll_and_not_again_by_the_event() {
        assertThat(figures("Gunmen killed five traders in Gao.", ClaimKind.EVENT))
                .isEmpty();
        assertThat(figures("Gunmen killed five traders in Gao.", ClaimKind.CASUALTIES))
                .containsExactly(5L);
    }

    @Test
    void a_figure_told_by_two_words_is_told_once() {
        assertThat(figures("About 7,200 IDPs still lived in displacement.", ClaimKind.IMPACT))
                .containsExactly(7200L);
    }

    @Test
    void a_compound_takes_control_and_alliance_for_granted() {
        assertThat(of("The army shelled the rebel-held town of Kidal.", ClaimKind.CONTROL))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.fillers(Role.AGENT).get(0).text()).isEqualTo("rebel"));
        assertThat(of("Pro-government militiamen entered Kidal.", ClaimKind.AFFILIATION))
                .singleElement()
                .satisfies(claim -> assertThat(claim.type()).isEqualTo("allied_with"));
        assertThat(of("The state-run newspaper appeared in Kidal.", ClaimKind.CONTROL))
                .isEmpty();
    }

    @Test
    void who_comes_along_arrives_too() {
        assertThat(figures("The commander arrived in Kidal with 40 men.", ClaimKind.PRESENCE))
                .contains(40L);
    }

    private static List<Claim> of(String text, ClaimKind kind) {
        return Engine.code(text).claims().stream()
                .filter(claim -> claim.kind() == kind)
                .toList();
    }

    private static List<Long> figures(String text, ClaimKind kind) {
        return of(text, kind).stream()
                .map(Claim::quantity)
                .flatMap(Optional::stream)
                .map(Quantity::count)
                .flatMap(count -> count.best().stream())
                .toList();
    }

    @Test
    void a_bare_toll_counts_those_told_of_before() {
        String text = "Gunmen killed nine soldiers in Gao, residents said. The army put the death toll at 12. The"
                + " ministry had earlier put the number of dead at four.";
        assertThat(Engine.texts(text, "killed", Role.VICTIM)).contains("nine soldiers", "soldiers", "dead");
    }

    @Test
    void a_number_before_the_acronym_of_a_group_counts_its_members() {
        assertThat(figures("About 20 PKK were killed near Gao.", ClaimKind.CASUALTIES))
                .containsExactly(20L);
        assertThat(figures("The party won 12 ANC seats.", ClaimKind.CASUALTIES)).isEmpty();
    }

    @Test
    void killed_or_wounded_is_one_figure() {
        assertThat(figures("Some 60 soldiers were killed or wounded near Gao.", ClaimKind.CASUALTIES))
                .containsExactly(60L);
        assertThat(figures("Some 60 soldiers were killed and 20 wounded near Gao.", ClaimKind.CASUALTIES))
                .containsExactly(60L, 20L);
    }

    @Test
    void deaths_are_those_of_whom_was_told_before() {
        String text = "Gunmen killed nine herders, residents said. The governor confirmed only six deaths.";
        assertThat(Engine.texts(text, "killed", Role.VICTIM)).containsExactly("nine herders", "herders");
        assertThat(Engine.texts("The governor confirmed six deaths.", "killed", Role.VICTIM))
                .containsExactly("six deaths");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 9,000 people fled Gao. Six in ten are children. | 60",
                "Some 9,000 people fled Gao. Women and children make up 58 per cent of them. | 58",
                "Aid workers counted 9,000 displaced people in Gao, of whom 52 per cent are children. | 52",
                "Aid workers registered 800 new arrivals in Gao, 83 per cent of them women. | 83"
            })
    void who_some_of_the_counted_are_is_a_count_of_its_own(String text, long share) {
        assertThat(figures(text, ClaimKind.IMPACT)).contains(share);
    }

    @Test
    void brothers_are_some_of_the_counted_and_a_share_of_others_is_none() {
        assertThat(figures("Shells killed four workers in Gao, three of whom were brothers.", ClaimKind.CASUALTIES))
                .contains(3L);
        assertThat(figures("Some 900 people fled Gao. Women make up 58 per cent of teachers.", ClaimKind.IMPACT))
                .doesNotContain(58L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMPACT | By noon 5,300 people had arrived in Goma and 1,900 in Bukavu. | 5300 | 1900",
                "CASUALTIES | Gunmen killed nine herders in Goma and 12 near Bukavu. | 9 | 12",
                "IMPACT | Some 88 schools in Goma remain closed and 14 more are being used by soldiers. | 88 | 14",
                "IMPACT | About 900 people fled Goma. Another 300 are in Bukavu. | 900 | 300"
            })
    void a_number_counts_what_was_counted_before_it(ClaimKind kind, String text, long first, long second) {
        assertThat(figures(text, kind)).contains(first, second);
    }

    @Test
    void a_number_of_other_things_elsewhere_counts_no_people() {
        assertThat(figures(
                        "The army killed 12 rebels in Goma and 20 trucks in Bukavu were seized.", ClaimKind.CASUALTIES))
                .doesNotContain(20L);
        assertThat(figures("Another 300 are in Bukavu. The fair opened on Monday.", ClaimKind.IMPACT))
                .isEmpty();
    }

    @Test
    void a_toll_does_not_count_those_who_came_to_no_harm() {
        String text =
                "Gunmen raided Gao. No soldiers were killed in the raid, the army said. Residents put the death toll"
                        + " at nine.";
        assertThat(Engine.claims(text, "killed"))
                .filteredOn(claim -> claim.quantity().isPresent())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.fillers(Role.VICTIM)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers detained 20 people in Gao, four of them women. | arrest | women",
                "Police arrested nine men in Gao, among them two teachers. | arrest | two teachers",
                "The rebels freed 60 prisoners, including nine children. | other | nine children"
            })
    void a_part_of_those_detained_or_freed_is_told_beside_them(String text, String type, String part) {
        assertThat(Engine.texts(text, type, Role.TARGET)).hasSize(2).contains(part);
    }
}
