package org.sitrep.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.Contradictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep contradictions}: what does not go together. */
@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows what does not go together, with both sides and why.")
final class ContradictionsCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Only what is about this place, district or province.")
    private Optional<String> place = Optional.empty();

    ContradictionsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.about(place);
        Contradictions contradictions = Contradictions.of(fused);
        Story story = new Story("What does not go together", Stories.contradictions(contradictions));
        question.write(screen, contradictions, story, fused.claims());
        return Main.FINE;
    }
}
