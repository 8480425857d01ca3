package org.sitrep.cli;

import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a question takes that is about all of a case, or about one place. */
final class PlaceQuestion {

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Only what is about this place, district or province.")
    private Optional<String> place = Optional.empty();

    /** The picture that is asked about. */
    FusedCase fused() {
        return question.about(place);
    }

    /** Writes an answer in the form asked for, or as text; {@link Main#FINE}. */
    int answer(Screen screen, Object view, Story story, Map<String, CaseClaim> claims) {
        question.write(screen, view, story, claims);
        return Main.FINE;
    }
}
