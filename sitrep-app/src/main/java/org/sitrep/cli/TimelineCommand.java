package org.sitrep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep timeline}: what happened, in order of days. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells what happened, in order of days, each with all its versions.")
final class TimelineCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private PlaceQuestion question = new PlaceQuestion();

    TimelineCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.fused();
        Timeline timeline = Timeline.of(fused);
        return question.answer(
                screen, timeline, new Story("Timeline", List.of(Stories.timeline(timeline))), fused.claims());
    }
}
