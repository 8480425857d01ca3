package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.mention.CountEstimate;

class DenialRelationsTest {

    private static final RelationReading READING = new DenialRelations(new Voices());

    private static Invented killed(long number, String group, CountedGroup counted) {
        return Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(number), group, counted)
                .in("Tamba")
                .on("2031-03-02");
    }

    private static Invented noCivilian() {
        return Invented.report("Coast Herald", "2031-03-04")
                .harmed("no civilian")
                .in("Tamba")
                .on("2031-03-02")
                .saidFor("army")
                .denied();
    }

    @Test
    void no_civilian_is_a_number_that_contradicts_another() {
        assertThat(Invented.relations(READING, killed(12, "civilians", CountedGroup.CIVILIANS), noCivilian()))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void no_civilian_says_nothing_of_soldiers() {
        assertThat(Invented.relations(READING, killed(12, "soldiers", CountedGroup.STATE_FORCES), noCivilian()))
                .isEmpty();
    }

    @Test
    void a_side_that_lost_nobody_contradicts_the_dead_of_its_own_and_no_others() {
        Invented nobody = Invented.report("Coast Herald", "2031-03-04")
                .harmed("its men")
                .words("Its men left on orders and lost nobody.")
                .in("Tamba")
                .on("2031-03-02")
                .denied();
        assertThat(Invented.relations(READING, killed(200, "fighters", CountedGroup.FIGHTERS), nobody))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
        assertThat(Invented.relations(READING, killed(3, "soldiers", CountedGroup.STATE_FORCES), nobody))
                .isEmpty();
    }

    @Test
    void a_man_who_is_alive_says_nothing_of_the_number_of_dead() {
        Invented alive = Invented.report("Coast Herald", "2031-03-04")
                .harmed("Colonel Adam Bello")
                .words("Colonel Adam Bello is alive.")
                .in("Tamba")
                .on("2031-03-02")
                .saidFor("Blue Front")
                .denied();
        assertThat(Invented.relations(READING, killed(11, "guards", CountedGroup.STATE_FORCES), alive))
                .isEmpty();
    }
}
