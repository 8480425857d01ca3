package org.sitrep.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.ImpactTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep impact}: what the fighting did to people. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Counts what the fighting did to people, by place; nothing is averaged.")
final class ImpactCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Only what is about this place, district or province.")
    private Optional<String> place = Optional.empty();

    ImpactCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.about(place);
        ImpactTable impact = ImpactTable.of(fused);
        question.write(screen, impact, new Story("Impact", List.of(Stories.impact(impact))), fused.claims());
        return Main.FINE;
    }
}
