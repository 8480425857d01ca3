package org.sitrep.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.export.Names;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseLog;
import org.sitrep.store.LogEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep log}: shows who did what. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows the log of a case: who did what, when, to what, and why.")
final class LogCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private CaseArgument file = new CaseArgument();

    LogCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (CaseFile open = file.open()) {
            open.read(handle -> {
                CaseLog log = new CaseLog(handle);
                log.forEach(entry -> screen.say(line(entry, log.reason(entry.number()))));
                return file;
            });
        }
        return Main.FINE;
    }

    private static String line(LogEntry entry, Optional<String> reason) {
        String act = entry.act().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.join(
                "  ",
                Long.toString(entry.number()),
                entry.at(),
                entry.who(),
                act,
                entry.subject()
                        + reason.map(words -> "  \"" + Names.oneLine(words) + "\"")
                                .orElse(""));
    }
}
