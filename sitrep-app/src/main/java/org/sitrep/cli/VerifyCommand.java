package org.sitrep.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseLog;
import org.sitrep.store.Fault;
import org.sitrep.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep verify}: checks a case. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Checks everything in a case that can be checked.",
        footer = {
            "",
            "Checked are the database itself, the SHA-256 of originals, texts and coded forms, every row of claims against",
            "its coded form, and the chain of the log against what is there.",
            "",
            "Status: 0 all holds, 1 something does not; each fault is one line."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Option(
            names = "--log",
            paramLabel = "HASH",
            description = "A hash of the log that you noted earlier (sitrep status shows it) and that must be in it.")
    private Optional<String> kept = Optional.empty();

    VerifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (CaseFile open = file.open()) {
            List<Fault> faults = Verification.faults(open, kept);
            faults.forEach(fault -> screen.say(fault.line()));
            String head = open.read(handle -> new CaseLog(handle).head());
            screen.say(
                    faults.isEmpty()
                            ? file.path() + ": all holds; the log ends in " + head
                            : file.path() + ": " + Counted.of(faults.size(), "fault"));
            return faults.isEmpty() ? Main.FINE : Main.FAILED;
        }
    }
}
