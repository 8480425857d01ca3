package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.pipeline.CodedReport;

/** Which claims tell of one happening, and what they learn from each other. */
class IncidentsTest {

    @Test
    void the_same_two_teachers_told_again_are_one_incident() {
        CodedReport coded = Engine.code("Gunmen abducted two teachers near Gao on Monday. The mayor called for calm."
                + " Schools stayed open. Markets did too. The two teachers were beaten.");
        assertThat(incidents(
                        coded,
                        claim ->
                                claim.kind() == ClaimKind.EVENT && !claim.type().equals("appeal")))
                .hasSize(1);
    }

    @Test
    void two_attacks_on_different_towns_are_two_incidents() {
        CodedReport coded = Engine.code("Rebels attacked Goma. Rebels attacked Bukavu.");
        assertThat(incidents(coded, claim -> claim.type().equals("attack"))).hasSize(2);
    }

    @Test
    void casualties_in_the_next_sentence_belong_to_the_act_and_its_place() {
        CodedReport coded = Engine.code("Gunmen raided a market in Gao. Nine traders were killed.");
        Claim killed = first(coded, claim -> claim.kind() == ClaimKind.CASUALTIES);
        Claim raid = first(coded, claim -> claim.kind() == ClaimKind.EVENT);
        assertThat(killed.incident()).isPresent().isEqualTo(raid.incident());
        assertThat(killed.attributes())
                .containsEntry("event", raid.id(coded.report().id()));
        assertThat(killed.place().map(ClaimPlace::text)).contains("Gao");
        assertThat(killed.evidence()).contains(killed.place().orElseThrow().span());
    }

    @Test
    void an_arrest_over_a_murder_is_another_happening() {
        CodedReport coded = Engine.code("Police arrested three men for killing a mayor in Cali.");
        assertThat(first(coded, claim -> claim.type().equals("arrest")).incident())
                .isNotEqualTo(
                        first(coded, claim -> claim.type().equals("killing")).incident());
    }

    @Test
    void the_attack_means_the_only_one_told_of_however_long_ago() {
        CodedReport coded = Engine.code("Gunmen attacked a bank in Gao on Monday. The minister flew home. Prices rose."
                + " It rained. Schools stayed open. Four people died in the attack.");
        assertThat(incidents(coded, claim -> claim.incident().isPresent())).hasSize(1);
    }

    @Test
    void the_explosion_means_none_of_several() {
        CodedReport coded =
                Engine.code("A bomb exploded in Gao. Another bomb exploded in Mopti. Prices rose. It rained."
                        + " Schools stayed open. The explosion killed two guards.");
        assertThat(incidents(coded, claim -> claim.incident().isPresent())).hasSize(3);
    }

    @Test
    void the_bomb_is_the_one_that_went_off_before() {
        CodedReport coded =
                Engine.code("Two bombs exploded near a bank in Gao. The police came. Prices rose. It rained."
                        + " The two bombs were planted by rebels.");
        assertThat(incidents(coded, claim -> claim.type().equals("explosion"))).hasSize(1);
    }

    @Test
    void what_befalls_those_told_of_takes_up_the_last_happening_of_its_sort() {
        CodedReport coded = Engine.code("Gunmen shot two nurses in Gao on Monday. The minister flew home. Prices rose."
                + " It rained. Schools stayed open. The attackers fired at the women from a van.");
        assertThat(incidents(coded, claim -> claim.type().equals("attack"))).hasSize(1);
    }

    @Test
    void one_attack_more_is_another_happening() {
        CodedReport coded = Engine.code("Gunmen attacked a school in Gao on Monday. The minister flew home. It rained."
                + " Prices rose. Schools stayed open. They also fired at the guards.");
        assertThat(incidents(coded, claim -> claim.type().equals("attack"))).hasSize(2);
    }

    @Test
    void the_blast_may_damage_more_than_was_told_at_first() {
        CodedReport coded = Engine.code("A bomb exploded outside a bank in Gao on Friday. It rained. Prices rose."
                + " Schools stayed open. The blast damaged two cars. Another bomb exploded at noon.");
        assertThat(incidents(coded, claim -> claim.type().equals("explosion"))).hasSize(2);
    }

    @Test
    void a_toll_told_again_is_that_of_the_same_incident() {
        CodedReport coded = Engine.code("Rebels killed 14 teachers in Gao. The president spoke. It rained. Prices rose."
                + " At least 14 people were killed, the mayor said.");
        assertThat(incidents(coded, claim -> claim.kind() == ClaimKind.CASUALTIES))
                .hasSize(1);
    }

    @Test
    void those_who_fell_in_a_fight_were_its_sides() {
        CodedReport coded =
                Engine.code("The army said 14 guerrillas and 5 soldiers had been killed in clashes near Arauca.");
        Claim battle = first(coded, claim -> claim.type().equals("battle"));
        assertThat(battle.roles().values().stream().flatMap(List::stream).map(filler -> filler.text()))
                .containsExactlyInAnyOrder("14 guerrillas", "5 soldiers");
    }

    @Test
    void not_a_single_one_is_nobody() {
        CodedReport coded = Engine.code("Not a single soldier was killed in the clash in Gao.");
        assertThat(first(coded, claim -> claim.kind() == ClaimKind.CASUALTIES)
                        .stance()
                        .polarity())
                .isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void surnames_and_quarters_of_towns_in_capitals_are_no_towns_elsewhere() {
        CodedReport coded =
                Engine.code("GUNMEN MURDERED THE JUDGE MAURICIO COLORADO IN QUITO THIS MORNING AND SET FIRE TO A"
                        + " BUS IN THE CENTRAL AREA OF THE CITY, THE POLICE SAID TODAY.");
        assertThat(coded.claims())
                .noneMatch(claim -> claim.place()
                        .map(ClaimPlace::text)
                        .filter(place -> place.contains("COLORADO") || place.startsWith("CENTRAL"))
                        .isPresent());
    }

    @Test
    void a_court_acts_where_it_belongs() {
        CodedReport coded = Engine.code("A Kenyan court jailed the editor. Police also beat the editor.");
        assertThat(first(coded, claim -> claim.type().equals("arrest")).place().map(ClaimPlace::text))
                .contains("Kenyan");
    }

    @Test
    void names_and_months_are_read_in_a_report_written_in_capitals() {
        CodedReport coded = Engine.code("ON 27 MARCH AT 2100, GUNMEN MURDERED ARMANDO QUISPE IN LIMA."
                + " THE POLICE ARE LOOKING FOR TWO MEN WHO FLED ON A MOTORCYCLE.");
        assertThat(coded.claims()).noneMatch(claim -> claim.type().equals("protest"));
        Claim killing = first(coded, claim -> claim.type().equals("killing"));
        assertThat(killing.fillers(Role.VICTIM))
                .singleElement()
                .satisfies(victim -> assertThat(victim.text()).isEqualTo("ARMANDO QUISPE"));
        assertThat(coded.report().text().value()).startsWith("ON 27 MARCH");
    }

    @Test
    void a_nationality_is_no_place() {
        CodedReport coded = Engine.code("Gunmen killed two U.S. missionaries.");
        assertThat(first(coded, claim -> claim.type().equals("killing")).place())
                .isEmpty();
    }

    @Test
    void acts_of_one_sort_that_nothing_tells_apart_are_one_happening() {
        CodedReport coded = Engine.code("Gunmen abducted four nurses in Kona on Monday. Nobody knows why."
                + " The gang is abducting people for ransom. In June 2019, two drivers were abducted.");
        assertThat(incidents(coded, claim -> claim.type().equals("abduction"))).hasSize(2);
    }

    @Test
    void the_killing_of_others_is_another_happening() {
        CodedReport coded =
                Engine.code("Rebels killed two soldiers on Sunday. The killing of nine miners shocked many.");
        assertThat(incidents(coded, claim -> claim.type().equals("killing"))).hasSize(2);
    }

    @Test
    void a_killing_and_an_arrest_named_side_by_side_are_two_happenings() {
        CodedReport coded = Engine.code("The killing of a bishop and the arrests of two students shocked Bangui.");
        assertThat(incidents(coded, claim -> claim.type().matches("killing|arrest")))
                .hasSize(2);
    }

    @Test
    void whoever_is_beaten_and_threatened_suffers_both_at_once() {
        CodedReport coded = Engine.code("Soldiers beat two nurses in Goma. The soldiers threatened the nurses.");
        assertThat(incidents(coded, claim -> claim.type().matches("abuse|threat")))
                .hasSize(1);
    }

    private static Claim first(CodedReport coded, Predicate<Claim> which) {
        return coded.claims().stream().filter(which).findFirst().orElseThrow();
    }

    private static List<Optional<String>> incidents(CodedReport coded, Predicate<Claim> which) {
        return coded.claims().stream()
                .filter(which)
                .map(Claim::incident)
                .distinct()
                .toList();
    }

    @Test
    void the_murder_of_somebody_else_is_another_incident() {
        CodedReport coded = Engine.code("Gunmen killed mayor Adam Bello in Gao on Monday."
                + " The governor condemned the murder of lawyer Idris Keita.");
        assertThat(incidents(coded, claim -> claim.type().equals("killing"))).hasSize(2);
    }

    @Test
    void an_act_and_the_harm_it_did_have_one_day() {
        CodedReport coded = Engine.code(
                "One man was killed and three others were hurt on 4 May 2021 as a result of a bomb explosion in Gao.");
        assertThat(coded.claims()).allSatisfy(claim -> assertThat(claim.time()).isPresent());
    }
}
