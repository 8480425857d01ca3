package org.sitrep.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.view.ActorProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep actors}: the parties, groups and persons of a case. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells of the parties, groups and persons of a case: deeds, strength, members, leaders.")
final class ActorsCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "Only those whose name holds these words.")
    private Optional<String> name = Optional.empty();

    ActorsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        FusedCase fused = question.about(Optional.empty());
        List<ActorProfile> profiles =
                ActorProfile.allOf(fused).stream().filter(this::isMeant).toList();
        Story.Section section = new Story.Section(
                "Who is who",
                "Nobody of that name.",
                profiles.stream().map(Stories::actor).toList());
        question.write(screen, profiles, new Story("Actors", List.of(section)), fused.claims());
        return Main.FINE;
    }

    private boolean isMeant(ActorProfile profile) {
        return name.map(words -> words.toLowerCase(Locale.ROOT))
                .map(words -> profile.names().stream()
                        .anyMatch(other -> other.toLowerCase(Locale.ROOT).contains(words)))
                .orElse(true);
    }
}
