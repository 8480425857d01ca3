package org.sitrep.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sitrep status}: what is in a case. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells what is in a case.")
final class StatusCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "CASE", description = "The case file.")
    private Path file = Path.of("");

    StatusCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (CaseFile open = CaseFile.open(file)) {
            open.read(CaseStatus::of).lines().forEach(screen::say);
        }
        return Main.FINE;
    }
}
