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
    void who_holds_the_villages_and_takes_the_town_weeks_later_holds_more_than_before() {
        Invented taken = Invented.report("Coast Herald", "2031-03-24")
                .control("gained", "Blue Front")
                .in("Tamba")
                .on("2031-03-23");
        assertThat(Invented.relations(READING, holds("Radio Tamba", "2031-03-03", "Blue Front", Part.VILLAGES), taken))
                .isEmpty();
    }

    @Test
    void who_had_held_a_town_for_a_year_need_not_hold_it_now() {
        Invented before = Invented.report("Coast Herald", "2031-03-04")
                .control("holds", "Blue Front")
                .in("Tamba")
                .words("the Blue Front, which had held the town for a year");
        assertThat(Invented.relations(READING, holds("Radio Tamba", "2031-03-03", "army", Part.WHOLE), before))
                .isEmpty();
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
