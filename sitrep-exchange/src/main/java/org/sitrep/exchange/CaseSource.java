package org.sitrep.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sitrep.filed.FiledReport;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.CaseReports.Versions;

/** The current reports of a case file, in canonical order, one in memory at a time. */
public final class CaseSource implements ReportSource {

    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final CaseFile file;

    public CaseSource(CaseFile file) {
        this.file = file;
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
        file.read(handle -> {
            new CaseReports(handle).forEachUnread(Versions.CURRENT, reader);
            return file;
        });
    }
}
