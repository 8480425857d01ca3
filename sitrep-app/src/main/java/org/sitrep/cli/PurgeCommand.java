package org.sitrep.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.store.CaseFile;
import org.sitrep.store.Tombstones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep purge}: removes a report for good. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Removes a report for good: its text in every byte of the case file. The log keeps its hashes.")
final class PurgeCommand implements Callable<Integer> {

    private final Screen screen;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Parameters(index = "1", paramLabel = "REPORT", description = "The report's id, as sitrep add showed it.")
    private String report = "";

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            required = true,
            description = "Why; stays in the case, so do not repeat there what is to be removed.")
    private String reason = "";

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    PurgeCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (CaseFile open = file.open()) {
            List<String> copies = new Tombstones(open, who.analyst(clock)).purge(report, reason);
            screen.say("purged  " + report + "  backups and exports made before still have it");
            copies.forEach(copy -> screen.say("still there  " + copy + "  has the same text"));
        }
        return Main.FINE;
    }
}
