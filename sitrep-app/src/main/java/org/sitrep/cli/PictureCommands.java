package org.sitrep.cli;

import java.time.Clock;
import java.util.List;

/** The questions to a case. */
final class PictureCommands {

    private PictureCommands() {}

    static List<Object> all(Screen screen, Clock clock) {
        return List.of(
                new PictureCommand(screen, clock),
                new TimelineCommand(screen),
                new ActorsCommand(screen),
                new ContradictionsCommand(screen),
                new ImpactCommand(screen),
                new DiffCommand(screen),
                new ResolveCommand(screen),
                new SearchCommand(screen),
                new BriefCommand(screen, clock));
    }
}
