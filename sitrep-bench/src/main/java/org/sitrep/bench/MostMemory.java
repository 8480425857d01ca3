package org.sitrep.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The most memory that this process held so far, as Linux counts it: heap, code, stacks and mapped files. */
final class MostMemory {

    private static final double KILOBYTES_PER_MEGABYTE = 1000;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String MOST_HELD = "VmHWM:";

    private MostMemory() {}

    /** In megabytes; empty on other systems than Linux. */
    static OptionalDouble megabytes() {
        if (!Files.isReadable(STATUS)) {
            return OptionalDouble.empty();
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(MOST_HELD))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE)
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
