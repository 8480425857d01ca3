package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.claim.Role;
import org.sitrep.fuse.Scene.Part;

class FootholdRelationsTest {

    private static final RelationReading READING = new FootholdRelations(new Voices());

    private static Invented held(String party, Part part) {
        return Invented.report("Radio Tamba", "2031-03-03")
                .control("holds", party)
                .in("Tamba", part)
                .on("2031-03-03")
                .saidFor(party);
    }

    private static Invented men(String party, Part part, String day) {
        return Invented.report("Coast Herald", "2031-03-05")
                .presence("present", party)
                .in("Tamba", part)
                .on(day)
                .saidFor(party);
    }

    @Test
    void a_town_in_which_the_other_side_has_its_men_is_not_held() {
        assertThat(Invented.relations(READING, held("Blue Front", Part.WHOLE), men("army", Part.WHOLE, "2031-03-04")))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void men_in_the_villages_dispute_no_hold_of_the_centre() {
        assertThat(Invented.relations(
                        READING, held("Blue Front", Part.CENTRE), men("army", Part.VILLAGES, "2031-03-04")))
                .isEmpty();
    }

    @Test
    void men_who_were_there_before_the_town_was_taken_dispute_nothing() {
        assertThat(Invented.relations(
                        READING,
                        Invented.report("Radio Tamba", "2031-03-03")
                                .control("gained", "Blue Front")
                                .in("Tamba")
                                .on("2031-03-03")
                                .saidFor("Blue Front"),
                        men("army", Part.WHOLE, "2031-03-01")))
                .isEmpty();
    }

    @Test
    void men_of_an_ally_dispute_nothing() {
        assertThat(Invented.relations(
                        READING,
                        held("Blue Front", Part.WHOLE),
                        Invented.report("Lake Wire", "2031-03-02")
                                .control("gained", "Blue Front")
                                .role(Role.AGENT, "Blue Front", "Lake Guard")
                                .in("Lombo")
                                .on("2031-03-01"),
                        men("Lake Guard", Part.WHOLE, "2031-03-04")))
                .isEmpty();
    }
}
