package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.fuse.Scene.Part;

class ContestRelationsTest {

    private static final RelationReading READING = new ContestRelations(new Voices());

    private static Invented control(String type, String party, String day) {
        return Invented.report("Radio Tamba", "2031-03-06")
                .control(type, party)
                .in("Tamba", type.equals("contested") ? Part.CENTRE : Part.WHOLE)
                .on(day)
                .saidFor(party);
    }

    @Test
    void a_town_in_which_the_other_side_still_fights_is_not_held() {
        assertThat(Invented.relations(
                        READING,
                        control("holds", "Blue Front", "2031-03-03"),
                        control("contested", "army", "2031-03-04")))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void a_town_fought_over_before_it_fell_was_taken() {
        assertThat(Invented.relations(
                        READING,
                        control("contested", "army", "2031-03-02"),
                        control("holds", "Blue Front", "2031-03-03")))
                .isEmpty();
    }

    @Test
    void who_still_fights_in_a_town_disputes_no_hold_of_its_own() {
        assertThat(Invented.relations(
                        READING,
                        control("holds", "army", "2031-03-03"),
                        Invented.report("Radio Lombo", "2031-03-06")
                                .control("contested", "army")
                                .in("Tamba", Part.CENTRE)
                                .on("2031-03-04")
                                .saidFor("Blue Front")))
                .isEmpty();
    }
}
