package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.mention.CountEstimate;

class SumOfProvinceTest {

    private static final RelationReading READING = new SumOfProvince(new Voices());

    private static Invented sum(String province) {
        return Invented.report("Aid Office", "2031-04-20")
                .killed(CountEstimate.exactly(61), "civilians", CountedGroup.CIVILIANS)
                .inProvince(province)
                .since("2031-02-01")
                .words("In all, 61 civilians have been killed in the province since February.");
    }

    private static Invented raid(String day) {
        return Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(13), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .on(day);
    }

    @Test
    void a_sum_for_the_province_counts_more_than_one_raid_in_it() {
        assertThat(Invented.relations(READING, raid("2031-03-02"), sum("North")))
                .extracting(Relation::type)
                .containsExactly(RelationType.DIFFERS_IN_SCOPE);
    }

    @Test
    void a_raid_in_another_province_or_before_the_period_is_no_part_of_it() {
        assertThat(Invented.relations(READING, raid("2031-03-02"), sum("South")))
                .isEmpty();
        assertThat(Invented.relations(READING, raid("2031-01-02"), sum("North")))
                .isEmpty();
    }
}
