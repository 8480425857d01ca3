package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sitrep.store.CanonicalDump;
import org.sitrep.store.CaseFile;
import org.sitrep.store.DerivedTables;
import org.sitrep.store.PictureTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep dump}: shows a case as text. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes all that is in a case as sorted lines of text, equal for equal cases.")
final class DumpCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private CaseArgument file = new CaseArgument();

    DumpCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        try (CaseFile open = file.open()) {
            DerivedTables.refresh(open, new PictureTables());
            open.read(handle -> {
                CanonicalDump.forEach(handle, line -> write(screen.out(), line));
                return file;
            });
        }
        screen.out().flush();
        return Main.FINE;
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
