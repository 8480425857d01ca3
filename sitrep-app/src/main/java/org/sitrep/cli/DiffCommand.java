package org.sitrep.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.Diff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep diff}: what is new or changed since a day. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells what reports published on a day or later have added or changed.")
final class DiffCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(names = "--since", required = true, paramLabel = "DATE", description = "A day such as 2024-06-17.")
    private LocalDate since = LocalDate.EPOCH;

    DiffCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.about(Optional.empty());
        Diff diff = Diff.of(fused, since);
        question.write(screen, diff, Stories.diff(diff), fused.claims());
        return Main.FINE;
    }
}
