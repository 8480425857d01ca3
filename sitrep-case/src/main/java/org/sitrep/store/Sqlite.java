package org.sitrep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** All that is said to SQLite and to no other database: pragmas, the full text index, compaction, error codes. */
final class Sqlite {

    /** The mark of a case in the file's header, "SITP" in ASCII. */
    static final int APPLICATION_ID = 0x53495450;

    /** How long a statement waits for another process that writes. */
    static final int BUSY_SECONDS = 10;

    /** Pages of the file that a connection which writes keeps in memory: the indexes on ids are hit all over. */
    private static final int WRITING_CACHE_KIBIBYTES = 64 * 1024;

    /** Those of one that reads: there are many, each for a moment, or for one pass through the file. */
    private static final int READING_CACHE_KIBIBYTES = 8 * 1024;

    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Sqlite() {}

    /** Connections that write: a transaction takes the write lock when it begins. */
    static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = config(WRITING_CACHE_KIBIBYTES);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return source(file, config);
    }

    /** Connections that read: a transaction sees one state of the file and waits for nobody. */
    static SQLiteDataSource reading(Path file) {
        return source(file, config(READING_CACHE_KIBIBYTES));
    }

    private static SQLiteConfig config(int cacheInKibibytes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_SECONDS * 1000);
        config.setCacheSize(-cacheInKibibytes);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    /** Whether a file begins like any SQLite file. */
    static boolean isDatabase(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        }
    }

    static boolean isCase(Handle handle) {
        return number(handle, "PRAGMA application_id") == APPLICATION_ID;
    }

    static void markAsCase(Handle handle) {
        handle.execute("PRAGMA application_id = " + APPLICATION_ID);
    }

    /** Puts a report's passages into the full text index. */
    static void index(Handle handle, String report) {
        handle.execute(
                "INSERT INTO passage_search (rowid, text) SELECT id, text FROM passage WHERE report = ?", report);
    }

    /** Takes a report's passages out of the full text index; their words may stay in it until it is made anew. */
    static void unindex(Handle handle, String report) {
        handle.execute(
                "INSERT INTO passage_search (passage_search, rowid, text)"
                        + " SELECT 'delete', id, text FROM passage WHERE report = ?",
                report);
    }

    /** Makes the full text index anew from the passages. */
    static void reindex(Handle handle) {
        handle.execute("INSERT INTO passage_search (passage_search) VALUES ('rebuild')");
    }

    /** Rewrites the file without the pages of deleted rows. */
    static void compact(Handle handle) {
        handle.execute("VACUUM");
        emptyWriteAheadLog(handle);
    }

    /** Moves all of the write-ahead log into the file and cuts it to nothing. */
    static void emptyWriteAheadLog(Handle handle) {
        if (number(handle, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
            throw new StillInUseException();
        }
    }

    /** Another process holds a state of the file open, so that its earlier content cannot be removed. */
    static final class StillInUseException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Writes a consistent copy to a file that does not exist yet. */
    static void copy(Handle handle, Path to) {
        handle.execute("VACUUM INTO ?", to.toAbsolutePath().toString());
    }

    /** What the database itself finds wrong, one line each; empty for a sound file. */
    static List<String> faults(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** Whether the full text index holds the passages and nothing else. */
    static boolean isIndexSound(Handle handle) {
        try {
            handle.execute("INSERT INTO passage_search (passage_search, rank) VALUES ('integrity-check', 1)");
            return true;
        } catch (JdbiException unsound) {
            return false;
        }
    }

    /** Rows that refer to rows which are not there, as "table refers to table". */
    static List<String> brokenReferences(Handle handle) {
        return handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) ->
                        row.getString("table") + " refers to a missing row of " + row.getString("parent"))
                .list();
    }

    private static int number(Handle handle, String pragma) {
        return handle.createQuery(pragma).mapTo(Integer.class).one();
    }

    /** What a failure of the database means for a user; empty where it is a fault of the program. */
    static Optional<String> meaning(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException known) {
                return meaning(known.getResultCode());
            }
            if (cause instanceof SQLException unknown && unknown.getErrorCode() != 0) {
                return meaning(SQLiteErrorCode.getErrorCode(unknown.getErrorCode()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> meaning(SQLiteErrorCode code) {
        String name = code.name();
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return Optional.of("is being written by another process (waited " + BUSY_SECONDS + " s); try again later");
        }
        if (name.startsWith("SQLITE_FULL")) {
            return Optional.of("the disk is full; what was told as done is stored, the rest is not");
        }
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_PERM")) {
            return Optional.of("may not be written (read-only file or folder)");
        }
        if (name.startsWith("SQLITE_CANTOPEN")) {
            return Optional.of("cannot be opened (missing, or its folder may not be written)");
        }
        if (name.startsWith("SQLITE_NOTADB")) {
            return Optional.of("is no case file");
        }
        if (name.startsWith("SQLITE_CORRUPT")) {
            return Optional.of("is damaged; sitrep verify says where, a backup brings it back");
        }
        return name.startsWith("SQLITE_IOERR")
                ? Optional.of("cannot be read or written (the disk reports a failure)")
                : Optional.empty();
    }
}
