package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.Contradictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private PlaceQuestion question = new PlaceQuestion();

    ContradictionsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.fused();
        Contradictions contradictions = Contradictions.of(fused);
        Story story = new Story("What does not go together", Stories.contradictions(contradictions));
        return question.answer(screen, contradictions, story, fused.claims());
    }
}
