package org.sitrep.cli;

import java.time.Clock;
import java.util.List;

/** The commands that keep a case file. */
final class CaseCommands {

    private CaseCommands() {}

    static List<Object> all(Screen screen, Coder.Source engine, Clock clock) {
        return List.of(
                new InitCommand(screen, clock),
                new AddCommand(screen, engine, clock),
                new StatusCommand(screen),
                new ServeCommand(screen, engine, clock),
                new VerifyCommand(screen),
                new BackupCommand(screen),
                new RebuildCommand(screen, engine, clock),
                new JudgeCommand(screen, clock),
                new ReliabilityCommand(screen, clock),
                new PurgeCommand(screen, clock),
                new LogCommand(screen),
                new DumpCommand(screen));
    }
}
