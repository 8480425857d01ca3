package org.sitrep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * An open case file. {@link #read} may be used by several threads at a time; {@link #write} lets one in after the
 * other. What a write does is one transaction, on disk when it returns. All failures of the file are
 * {@link CaseFileException}s.
 */
public final class CaseFile implements AutoCloseable {

    private final Path file;
    private final Jdbi reading;
    private final Handle writer;

    private CaseFile(Path file, Jdbi reading, Handle writer) {
        this.file = file;
        this.reading = reading;
        this.writer = writer;
    }

    /** Makes an empty case in a file that does not exist yet. */
    public static void create(Path file, Analyst analyst) {
        if (Files.exists(file)) {
            throw new CaseFileException(file, "exists already; a new case goes into a new file");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            make(unfinished, analyst);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new CaseFileException(file, "cannot be made: " + failure.getMessage(), failure);
        }
    }

    private static void make(Path file, Analyst analyst) {
        inWords(file, () -> {
            try (Handle handle = Jdbi.open(Sqlite.writing(file))) {
                handle.useTransaction(open -> {
                    Sqlite.markAsCase(open);
                    Migrations.run(open);
                    new CaseLog(open).append(analyst, LogEntry.Act.OPEN_CASE, "case", "", "");
                });
            }
            return file;
        });
    }

    /** Opens a case, bringing the tables of an older one up to date. */
    public static CaseFile open(Path file) {
        refuseOther(file);
        return inWords(file, () -> {
            Handle writer = Jdbi.open(Sqlite.writing(file));
            try {
                bringUpToDate(file, writer);
                return new CaseFile(file, Jdbi.create(Sqlite.reading(file)), writer);
            } catch (RuntimeException failure) {
                writer.close();
                throw failure;
            }
        });
    }

    private static void refuseOther(Path file) {
        if (!Files.exists(file)) {
            throw new CaseFileException(file, "no such case; sitrep init " + file + " makes one");
        }
        try {
            if (!Files.isRegularFile(file) || !Sqlite.isDatabase(file)) {
                throw new CaseFileException(file, "is no case file");
            }
        } catch (IOException unreadable) {
            throw new CaseFileException(file, "cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void bringUpToDate(Path file, Handle writer) {
        if (!Sqlite.isCase(writer)) {
            throw new CaseFileException(file, "is a database, but no case of Sitrep");
        }
        Migrations.foreign(writer).ifPresent(name -> {
            throw new CaseFileException(file, "its tables were made by another " + name + " than this Sitrep has");
        });
        int done = Migrations.done(writer);
        if (done > Migrations.known()) {
            throw new CaseFileException(
                    file,
                    "was written by a newer Sitrep (tables of form " + done + "; this one knows form "
                            + Migrations.known() + ")");
        }
        if (done < Migrations.known()) {
            writer.useTransaction(Migrations::run);
        }
    }

    public Path path() {
        return file;
    }

    /** Reads one state of the case, whatever is written meanwhile. */
    public <T> T read(Function<Handle, T> reader) {
        return inWords(file, () -> reading.inTransaction(reader::apply));
    }

    /** Does all of something or nothing of it. */
    public synchronized <T> T write(Function<Handle, T> work) {
        return inWords(file, () -> writer.inTransaction(work::apply));
    }

    /** Does something that a transaction cannot hold, such as rewriting the file. */
    synchronized void alone(Consumer<Handle> work) {
        inWords(file, () -> {
            work.accept(writer);
            return file;
        });
    }

    @Override
    public synchronized void close() {
        writer.close();
    }

    /** Work on the file. */
    private interface Work<T> {
        T run();
    }

    private static <T> T inWords(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (Sqlite.StillInUseException reader) {
            throw new CaseFileException(
                    file,
                    "is being read by another process, so that removed text still stands in it; try again",
                    reader);
        } catch (JdbiException failure) {
            throw Sqlite.meaning(failure)
                    .map(words -> new CaseFileException(file, words, failure))
                    .orElseGet(() -> new CaseFileException(file, String.valueOf(failure.getMessage()), failure));
        }
    }
}
