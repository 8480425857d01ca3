package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningRelationsTest {

    private static final RelationReading READING = new OpeningRelations(new Voices());

    private static Invented shut(String type, String thing) {
        return Invented.report("Radio Tamba", "2031-03-03")
                .shut(type, thing)
                .in("Tamba")
                .on("2031-03-03");
    }

    private static Invented open(String type, String thing, String words) {
        return Invented.report("Coast Herald", "2031-03-04")
                .shut(type, thing)
                .words(words)
                .in("Tamba")
                .on("2031-03-04")
                .denied();
    }

    @Test
    void a_hospital_is_not_both_shut_and_open() {
        assertThat(Invented.relations(
                        READING,
                        shut("health", "The hospital"),
                        open("health", "Tamba hospital", "Tamba hospital is open.")))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void a_hospital_that_reopened_was_shut_before() {
        assertThat(Invented.relations(
                        READING,
                        shut("health", "The hospital"),
                        open("health", "Tamba hospital", "Tamba hospital has reopened.")))
                .isEmpty();
    }

    @Test
    void two_roads_out_of_one_town_may_be_cut_and_open() {
        assertThat(Invented.relations(
                        READING,
                        shut("aid_access", "the road to Lombo"),
                        open("aid_access", "the road to Osk", "The road to Osk is safe.")))
                .isEmpty();
    }
}
