package org.sitrep.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.sitrep.filed.FiledReport;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.CaseReports.Versions;

/** The current reports of a case file, in canonical order, one in memory at a time. */
public final class CaseSource implements ReportSource {

    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Handle handle;

    CaseSource(Handle handle) {
        this.handle = handle;
    }

    /** Work on the reports of a case. */
    public interface Work<T> {
        T on(CaseSource source) throws IOException;
    }

    /**
     * Works on one state of a case, whatever is written meanwhile: reports that come in while others are already
     * released could name persons whom nobody has looked for.
     */
    public static <T> T inOneState(CaseFile file, Work<T> work) throws IOException {
        try {
            return file.read(handle -> {
                try {
                    return work.on(new CaseSource(handle));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** The state of the case that the reports are of. */
    Handle handle() {
        return handle;
    }

    /** Whether a file is a database, and so a case rather than lines of JSON. */
    public static boolean isCase(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(DATABASE.length), DATABASE);
        }
    }

    @Override
    public void forEach(Consumer<FiledReport> reader) {
        forEachUnread(report -> reader.accept(report.get()));
    }

    @Override
    public void forEachUnread(Consumer<Supplier<FiledReport>> reader) {
        new CaseReports(handle).forEachUnread(Versions.CURRENT, reader);
    }
}
