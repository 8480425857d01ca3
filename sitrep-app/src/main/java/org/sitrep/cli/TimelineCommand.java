package org.sitrep.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Only what is about this place, district or province.")
    private Optional<String> place = Optional.empty();

    TimelineCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.about(place);
        Timeline timeline = Timeline.of(fused);
        question.write(screen, timeline, new Story("Timeline", List.of(Stories.timeline(timeline))), fused.claims());
        return Main.FINE;
    }
}
