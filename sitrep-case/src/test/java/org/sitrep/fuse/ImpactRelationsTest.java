package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.mention.CountEstimate;

class ImpactRelationsTest {

    private static final RelationReading READING = new ImpactRelations(new Voices());

    private static Invented displaced(String publisher, String day, long count, String unit, CountedGroup counted) {
        return Invented.report(publisher, day)
                .displaced(CountEstimate.exactly(count), unit, counted)
                .in("Tamba");
    }

    @Test
    void families_are_never_turned_into_people() {
        assertThat(Invented.relations(
                        READING,
                        displaced("Radio Tamba", "2031-03-03", 900, "families", CountedGroup.FAMILIES),
                        displaced("Coast Herald", "2031-03-05", 4500, "persons", CountedGroup.PEOPLE)))
                .extracting(Relation::type)
                .containsExactly(RelationType.DIFFERS_IN_UNIT);
    }

    @Test
    void the_displaced_of_march_and_of_july_are_a_series() {
        assertThat(Invented.relations(
                        READING,
                        displaced("Radio Tamba", "2031-03-03", 900, "persons", CountedGroup.PEOPLE),
                        displaced("Coast Herald", "2031-07-05", 4500, "persons", CountedGroup.PEOPLE)))
                .extracting(Relation::type)
                .containsExactly(RelationType.FOLLOWS);
    }

    @Test
    void two_counts_of_one_week_contradict() {
        assertThat(Invented.relations(
                        READING,
                        displaced("Radio Tamba", "2031-03-03", 900, "persons", CountedGroup.PEOPLE),
                        displaced("Coast Herald", "2031-03-05", 4500, "persons", CountedGroup.PEOPLE)))
                .extracting(Relation::type)
                .containsExactly(RelationType.CONTRADICTS);
    }
}
