package org.sitrep.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitrep.cli.Main;

/**
 * Runs one command of Sitrep in this process, and notes its seconds, those that processors worked for it, and the most
 * memory that the process held.
 */
public final class TimedCommand {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MILLIS_PER_SECOND = 1000;

    private TimedCommand() {}

    /** @param args a file that takes the note, a label, and the words of the command */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> note(Path.of(args[0]), args[1], start)));
        Main.main(Arrays.copyOfRange(args, 2, args.length));
    }

    private static void note(Path file, String label, long start) {
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        double worked = ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / MILLIS_PER_SECOND;
        String memory = MostMemory.megabytes().stream()
                .mapToObj(most -> String.format(Locale.ROOT, " %8.0f MB", most))
                .findFirst()
                .orElse("");
        try {
            Files.write(
                    file,
                    List.of(String.format(
                            Locale.ROOT, "%-32s %8.2f s %8.2f s of processors%s", label, seconds, worked, memory)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
