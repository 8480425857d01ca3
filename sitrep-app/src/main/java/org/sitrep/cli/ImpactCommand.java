package org.sitrep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.ImpactTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private PlaceQuestion question = new PlaceQuestion();

    ImpactCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.fused();
        ImpactTable impact = ImpactTable.of(fused);
        return question.answer(screen, impact, new Story("Impact", List.of(Stories.impact(impact))), fused.claims());
    }
}
