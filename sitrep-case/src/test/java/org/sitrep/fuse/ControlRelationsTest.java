package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.fuse.Scene.Part;

class ControlRelationsTest {

    private static final RelationReading READING = new ControlRelations(new Voices());

    private static Invented holds(String publisher, String day, String holder, Part part) {
        return Invented.report(publisher, day)
                .control("holds", holder)
                .in("Tamba", part)
                .on(day);
    }

    @Test
    void two_parties_cannot_hold_one_town_at_once() {
        assertThat(Invented.relations(
                        READING,
                        holds("Radio Tamba", "2031-03-03", "army", Part.WHOLE).saidFor("army"),
                        holds("Coast Herald", "2031-03-04", "Blue Front", Part.WHOLE)
                                .saidFor("Blue Front")))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void the_centre_and_the_villages_are_two_meanings_of_control() {
        assertThat(Invented.relations(
                        READING,
                        holds("Radio Tamba", "2031-03-03", "army", Part.CENTRE),
                        holds("Coast Herald", "2031-03-04", "Blue Front", Part.VILLAGES)))
                .extracting(Relation::type)
                .containsExactly(RelationType.DIFFERS_IN_DEFINITION);
    }

    @Test
    void another_holder_weeks_later_is_no_contradiction() {
        assertThat(Invented.relations(
                        READING,
                        holds("Radio Tamba", "2031-03-03", "army", Part.WHOLE),
                        holds("Coast Herald", "2031-05-04", "Blue Front", Part.WHOLE)))
                .extracting(Relation::type)
                .containsExactly(RelationType.FOLLOWS);
    }

    @Test
    void a_denied_loss_denies_the_capture() {
        Invented gained = Invented.report("Coast Herald", "2031-03-04")
                .control("gained", "Blue Front")
                .in("Tamba")
                .on("2031-03-03")
                .saidFor("Blue Front");
        Invented denied = Invented.report("Radio Tamba", "2031-03-04")
                .control("lost", "army")
                .in("Tamba")
                .on("2031-03-04")
                .saidFor("army")
                .denied();
        assertThat(Invented.relations(READING, gained, denied))
                .extracting(Relation::type)
                .containsExactly(RelationType.DENIES);
    }
}
