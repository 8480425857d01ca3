package org.sitrep.cli;

import java.time.Clock;
import org.sitrep.store.Analyst;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What everything that a person decides takes: whether it is taken back, why, and by whom. */
final class DecisionOptions {

    @Option(names = "--undo", description = "Take it back; what stood before stands again.")
    private boolean undo;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
    private String reason = "";

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    boolean isTakenBack() {
        return undo;
    }

    /** Empty where none is given. */
    String reason() {
        return reason;
    }

    Analyst analyst(Clock clock) {
        return who.analyst(clock);
    }
}
