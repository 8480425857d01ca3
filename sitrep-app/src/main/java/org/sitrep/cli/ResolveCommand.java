package org.sitrep.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep resolve}: who may be who, awaiting decision. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Lists the names that may mean one person, with what speaks for it and against it.")
final class ResolveCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    ResolveCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.about(Optional.empty());
        Story.Section section = new Story.Section(
                "Names that may mean one person",
                "None.",
                fused.resolutions().stream().map(Stories::identity).toList());
        question.write(screen, fused.resolutions(), new Story("Who is who", List.of(section)), fused.claims());
        return Main.FINE;
    }
}
