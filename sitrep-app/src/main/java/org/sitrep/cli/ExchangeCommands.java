package org.sitrep.cli;

import java.time.Clock;
import java.util.List;

/** The commands by which claims leave for other tools and come back. */
final class ExchangeCommands {

    private ExchangeCommands() {}

    static List<Object> all(Screen screen, Clock clock) {
        return List.of(new ExportCommand(screen, clock), new ImportCommand(screen, clock));
    }
}
