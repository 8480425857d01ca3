package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.SourceKind;
import org.sitrep.mention.CountEstimate;

class OwnLossesTest {

    private static final Figure FOUR =
            new Figure(CountEstimate.exactly(4), "persons", "martyrs", CountedGroup.PEOPLE, "four martyrs");

    private static Speaker speaker(String side) {
        return new Speaker("person:x", "X", SourceKind.NAMED, Optional.of(side), Optional.empty());
    }

    @Test
    void losses_of_an_army_are_soldiers_and_those_of_a_group_fighters() {
        String sentence = "Our losses do not exceed four martyrs.";
        assertThat(OwnLosses.counted(FOUR, sentence, speaker("actor:state:XXA")).counted())
                .isEqualTo(CountedGroup.STATE_FORCES);
        assertThat(OwnLosses.counted(FOUR, sentence, speaker("actor:blue front"))
                        .counted())
                .isEqualTo(CountedGroup.FIGHTERS);
    }

    @Test
    void other_dead_are_whoever_they_were() {
        assertThat(OwnLosses.counted(FOUR, "The blast killed four martyrs.", speaker("actor:state:XXA"))
                        .counted())
                .isEqualTo(CountedGroup.PEOPLE);
    }
}
