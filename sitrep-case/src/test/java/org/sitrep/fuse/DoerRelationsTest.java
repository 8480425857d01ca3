package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.claim.Role;

class DoerRelationsTest {

    private static final RelationReading READING = new DoerRelations(new Voices());

    private static Invented attack(String publisher, String doer) {
        return Invented.report(publisher, "2031-03-03")
                .event("attack", doer)
                .in("Tamba")
                .on("2031-03-02");
    }

    @Test
    void two_parties_accused_by_two_voices_contradict() {
        assertThat(Invented.relations(
                        READING,
                        attack("Radio Tamba", "army").saidFor("Blue Front"),
                        attack("Coast Herald", "Blue Front").saidFor("army")))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void the_accused_deny() {
        assertThat(Invented.relations(
                        READING,
                        attack("Radio Tamba", "army").saidFor("Blue Front"),
                        attack("Coast Herald", "army").saidFor("army").denied()))
                .extracting(Relation::type)
                .containsExactly(RelationType.DENIES);
    }

    @Test
    void whose_the_gunmen_were_is_an_accusation_that_may_be_denied() {
        Invented raid = Invented.report("Radio Tamba", "2031-03-03")
                .event("attack")
                .described(Role.AGENT, "gunmen")
                .in("Tamba")
                .on("2031-03-02");
        Invented whose = Invented.report("Radio Tamba", "2031-03-03").membership("the gunmen", "army");
        Invented denial =
                attack("Coast Herald", "army").saidFor("army").denied().words("No soldier set foot in Tamba.");
        assertThat(Invented.relations(READING, raid, whose, denial))
                .extracting(Relation::type)
                .containsExactly(RelationType.DENIES);
    }

    @Test
    void whose_the_men_were_accuses_nobody_where_the_doers_are_named() {
        Invented whose = Invented.report("Radio Tamba", "2031-03-03").membership("the men", "army");
        assertThat(Invented.relations(
                        READING, attack("Radio Tamba", "Blue Front").saidFor("army"), whose.saidFor("Blue Front")))
                .isEmpty();
    }

    @Test
    void a_battle_has_two_sides_and_no_culprit() {
        assertThat(Invented.relations(
                        READING,
                        Invented.report("Radio Tamba", "2031-03-03")
                                .event("battle", "army")
                                .in("Tamba")
                                .on("2031-03-02"),
                        Invented.report("Coast Herald", "2031-03-03")
                                .event("battle", "Blue Front")
                                .in("Tamba")
                                .on("2031-03-02")))
                .isEmpty();
    }
}
