package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.mention.CountEstimate;

class SumCheckTest {

    private static List<ImpossibleSum> sums(String words) {
        return new SumCheck()
                .sums(List.of(Invented.report("Radio Tamba", "2031-03-03")
                        .words(words)
                        .claim()));
    }

    @Test
    void three_hundred_and_thirty_of_250_cannot_be() {
        assertThat(sums("The army burnt 330 of the 250 houses of Tamba.")).hasSize(1);
    }

    @Test
    void of_the_20_wells_31_cannot_be_dry() {
        assertThat(sums("Of the 20 wells in Tamba district, 31 are dry.")).hasSize(1);
    }

    @Test
    void twelve_of_20_can_be() {
        assertThat(sums("The army burnt 12 of the 20 houses of Tamba.")).isEmpty();
    }

    private static CaseClaim prisonersOfThem(int sentence) {
        return Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(14), "civilians", CountedGroup.CIVILIANS)
                .words("14 of them died on the way")
                .inSentence(sentence)
                .claim();
    }

    private static CaseClaim sixPeople(int sentence) {
        return Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(6), "people", CountedGroup.PEOPLE)
                .words("Mines killed six people")
                .inSentence(sentence)
                .claim();
    }

    @Test
    void of_them_points_back_and_not_to_those_told_later() {
        assertThat(new SumCheck().sums(List.of(prisonersOfThem(4), sixPeople(5))))
                .isEmpty();
        assertThat(new SumCheck().sums(List.of(sixPeople(4), prisonersOfThem(5))))
                .hasSize(1);
    }
}
