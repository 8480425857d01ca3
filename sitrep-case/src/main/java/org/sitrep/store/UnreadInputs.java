package org.sitrep.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What somebody tried to add to a case and could not be read, until it is read or given up. It is no act on the case
 * and no part of its log.
 */
public final class UnreadInputs {

    private final Handle handle;

    public UnreadInputs(Handle handle) {
        this.handle = handle;
    }

    /**
     * An input that could not be read.
     *
     * @param name as it was given
     * @param path where the file lies on the machine that tried; empty for what is no file
     * @param problem why, in one line
     * @param at when it was last tried, ISO 8601, UTC
     * @param tries how often
     */
    public record Unread(String name, Optional<String> path, String problem, String at, String who, int tries) {}

    /** By the latest try. */
    public List<Unread> all() {
        return handle.createQuery("SELECT * FROM unread ORDER BY at DESC, name")
                .map((row, context) -> new Unread(
                        row.getString("name"),
                        Optional.ofNullable(row.getString("path")),
                        row.getString("problem"),
                        row.getString("at"),
                        row.getString("who"),
                        row.getInt("tries")))
                .list();
    }

    /** Notes another try that failed. */
    public void note(Analyst analyst, String name, Optional<Path> path, String problem) {
        handle.execute(
                "INSERT INTO unread (name, path, problem, at, who, tries) VALUES (?, ?, ?, ?, ?, 1)"
                        + " ON CONFLICT (name) DO UPDATE SET problem = excluded.problem, at = excluded.at,"
                        + " who = excluded.who, tries = tries + 1",
                name,
                path.map(file -> file.toAbsolutePath().normalize().toString()).orElse(null),
                problem,
                analyst.now().toString(),
                analyst.name());
    }

    /** Forgets one that was read, or is given up; whether there was one. */
    public boolean forget(String name) {
        return handle.execute("DELETE FROM unread WHERE name = ?", name) > 0;
    }
}
