package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTrialTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_was_told_as_added_is_in_the_case_once_and_whole_after_five_kills()
            throws IOException, InterruptedException {
        KillTrial.Outcome outcome = new KillTrial(folder, 7).run(5);
        assertThat(outcome.told()).isPositive();
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.doubled()).isZero();
        assertThat(outcome.faults()).isEmpty();
    }
}
