package org.sitrep.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.fuse.Assessment;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.Standing;

class HoldersTest {

    private static final String STATE = "actor:state:SDN";
    private static final Party ARMY = party("actor:state:SDN", "Sudanese Armed Forces", STATE);
    private static final Party SOLDIERS = party("actor:state:SDN", "soldiers", STATE);
    private static final Party FRONT = party("actor:amra front", "Amra Front", "actor:amra front");
    private static final Party TROOPS = new Party(Optional.empty(), "its troops", "its troops", Optional.empty());

    private static Party party(String key, String name, String side) {
        return new Party(Optional.of(key), name, name, Optional.of(side));
    }

    private static ControlSpan held(Party by) {
        LocalDate day = LocalDate.of(2024, 3, 1);
        Scene scene = new Scene(
                "place:1",
                "Bara",
                Optional.empty(),
                Optional.of("SDN"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Scene.Part.WHOLE,
                Scene.Basis.CLAIM,
                "the claim names Bara");
        Assessment assessment = new Assessment(
                Standing.SINGLE_SOURCE,
                1,
                List.of(),
                List.of(),
                3,
                "one source",
                "EpistemicTrueCertain",
                Optional.empty());
        return new ControlSpan(
                "place:1",
                scene,
                Scene.Part.WHOLE,
                Optional.of(by),
                ControlSpan.State.HELD,
                day,
                Optional.empty(),
                day,
                List.of(),
                List.of(),
                false,
                assessment);
    }

    @Test
    void soldiers_of_a_state_stand_under_the_name_of_its_army_and_descriptions_have_no_colour() {
        List<ControlSpan> spans = List.of(held(SOLDIERS), held(ARMY), held(FRONT), held(TROOPS), held(SOLDIERS));
        Holders holders = new Holders(spans);
        assertThat(holders.names(spans)).containsExactly("Sudanese Armed Forces", "Amra Front");
        assertThat(holders.name(SOLDIERS)).contains("Sudanese Armed Forces");
        assertThat(holders.name(TROOPS)).isEmpty();
    }

    @Test
    void a_group_that_is_described_by_where_it_is_from_has_no_colour() {
        Party rebels = party(
                "actor:alliance of former darfur rebels",
                "alliance of former Darfur rebels",
                "actor:alliance of former darfur rebels");
        List<ControlSpan> spans = List.of(held(rebels), held(FRONT));
        assertThat(new Holders(spans).names(spans)).containsExactly("Amra Front");
        assertThat(new Holders(spans).name(rebels)).isEmpty();
    }

    @Test
    void a_name_may_begin_with_a_small_article_of_its_own_language_or_have_a_number() {
        List<ControlSpan> spans = List.of(
                held(party("actor:al-shabaab", "al-Shabaab", "actor:al-shabaab")),
                held(party("actor:m23", "M23", "actor:m23")));
        assertThat(new Holders(spans).names(spans)).containsExactlyInAnyOrder("al-Shabaab", "M23");
    }

    @Test
    void a_state_whose_army_nobody_names_has_government_forces() {
        List<ControlSpan> spans = List.of(held(SOLDIERS));
        assertThat(new Holders(spans).names(spans)).containsExactly("government forces (SDN)");
    }
}
