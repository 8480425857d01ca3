package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.CountHedge;

class FigureTest {

    private static Figure killed(CountEstimate count) {
        return new Figure(count, "persons", "people", CountedGroup.PEOPLE, "");
    }

    private static final Figure AT_LEAST_18 = killed(CountEstimate.atLeast(18, CountHedge.AT_LEAST));
    private static final Figure SIX = killed(CountEstimate.exactly(6));
    private static final Figure TWENTY_SEVEN = killed(CountEstimate.exactly(27));

    @Test
    void six_excludes_at_least_18() {
        assertThat(SIX.excludes(AT_LEAST_18)).isTrue();
        assertThat(AT_LEAST_18.excludes(SIX)).isTrue();
    }

    @Test
    void twenty_seven_is_at_least_18() {
        assertThat(TWENTY_SEVEN.excludes(AT_LEAST_18)).isFalse();
    }

    @Test
    void up_to_300_excludes_more_than_500() {
        assertThat(killed(CountEstimate.atMost(300, CountHedge.UP_TO))
                        .excludes(killed(CountEstimate.atLeast(500, CountHedge.MORE_THAN))))
                .isTrue();
    }

    @Test
    void about_40_leaves_room_for_44() {
        assertThat(killed(CountEstimate.roughly(40, CountHedge.ABOUT)).excludes(killed(CountEstimate.exactly(44))))
                .isFalse();
    }

    @Test
    void traders_are_part_of_people_and_people_of_dead_and_wounded() {
        assertThat(CountedGroup.SOME_CIVILIANS.isPartOf(CountedGroup.PEOPLE)).isTrue();
        assertThat(CountedGroup.PEOPLE.isPartOf(CountedGroup.DEAD_AND_WOUNDED)).isTrue();
        assertThat(CountedGroup.FIGHTERS.isPartOf(CountedGroup.CIVILIANS)).isFalse();
    }
}
