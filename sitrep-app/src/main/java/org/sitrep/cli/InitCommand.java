package org.sitrep.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sitrep.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep init}: makes an empty case. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes an empty case: one file for many reports and what is found in them.")
final class InitCommand implements Callable<Integer> {

    private final Screen screen;
    private final Clock clock;

    @Parameters(paramLabel = "CASE", description = "The file to make, such as lake.sitrep.")
    private Path file = Path.of("");

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    InitCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CaseFile.create(file, who.analyst(clock));
        screen.say("made " + file + "; next: sitrep add " + file + " REPORTS");
        return Main.FINE;
    }
}
