package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.store.Backup;
import org.sitrep.store.CaseFile;
import org.sitrep.store.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep backup}: copies a case. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Copies a case into a new file and verifies the copy. Others may go on working on the case.")
final class BackupCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; it may not exist yet.")
    private Path out = Path.of("");

    BackupCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (CaseFile open = file.open()) {
            List<Fault> faults = Backup.make(open, out);
            faults.forEach(fault -> screen.say(fault.line()));
            screen.say(
                    faults.isEmpty()
                            ? "copied " + file.path() + " -> " + out + "; the copy is verified"
                            : out + ": not kept, because not all in it holds (see sitrep verify " + file.path() + ")");
            return faults.isEmpty() ? Main.FINE : Main.FAILED;
        }
    }
}
