package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
