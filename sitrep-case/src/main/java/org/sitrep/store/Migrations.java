package org.sitrep.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sitrep.text.ContentHash;

/**
 * The numbered SQL files that make the tables of a case, each run once and in order. A file that has been released is
 * never edited: its checksum stands in the case. Statements are divided by blank lines.
 */
final class Migrations {

    /** All of them, in order; a new one goes to the end. */
    private static final List<String> FILES = List.of(
            "0001-case.sql",
            "0002-claims.sql",
            "0003-sqlite.sql",
            "0004-picture.sql",
            "0005-settings.sql",
            "0006-happenings.sql",
            "0007-release.sql");

    private Migrations() {}

    /** How many files this program knows. */
    static int known() {
        return FILES.size();
    }

    /** How many files a case has been through; more than {@link #known} if a newer program made it. */
    static int done(Handle handle) {
        return applied(handle).size();
    }

    /** Runs what is missing; to be called inside a transaction. */
    static void run(Handle handle) {
        handle.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                + " sha256 TEXT NOT NULL)");
        Map<Integer, String> applied = applied(handle);
        for (int number = 1; number <= FILES.size(); number++) {
            String file = FILES.get(number - 1);
            if (!applied.containsKey(number)) {
                statements(content(file)).forEach(handle::execute);
                handle.execute(
                        "INSERT INTO migration (number, name, sha256) VALUES (?, ?, ?)", number, file, sha256(file));
            }
        }
    }

    /** The first file that a case has been through in another form than this program knows it in. */
    static Optional<String> foreign(Handle handle) {
        Map<Integer, String> applied = applied(handle);
        return FILES.stream()
                .filter(file -> {
                    String before = applied.get(FILES.indexOf(file) + 1);
                    return before != null && !before.equals(sha256(file));
                })
                .findFirst();
    }

    private static String sha256(String file) {
        return ContentHash.sha256(content(file).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Integer, String> applied(Handle handle) {
        Map<Integer, String> applied = new TreeMap<>();
        handle.createQuery("SELECT number, sha256 FROM migration ORDER BY number")
                .map((row, context) -> Map.entry(row.getInt("number"), row.getString("sha256")))
                .forEach(entry -> applied.put(entry.getKey(), entry.getValue()));
        return applied;
    }

    private static List<String> statements(String sql) {
        return List.of(sql.replaceAll("(?m)^--.*\n", "").strip().split("\\n\\s*\\n"));
    }

    private static String content(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
