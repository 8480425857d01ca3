package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sitrep.text.ContentHash;

/** The log of a case: every human act, each entry chained to the one before by its hash. */
public final class CaseLog {

    static final RowMapper<LogEntry> ENTRY = (row, context) -> new LogEntry(
            row.getLong("number"),
            row.getString("at"),
            row.getString("who"),
            LogEntry.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
            row.getString("subject"),
            row.getString("content_sha256"),
            row.getString("reason_sha256"),
            row.getString("previous"),
            row.getString("hash"));

    private final Handle handle;

    public CaseLog(Handle handle) {
        this.handle = handle;
    }

    /** The number of entries: grows with every act, so that an equal length means an unchanged case. */
    public long length() {
        return end().getKey();
    }

    /** The hash of the last entry; whoever keeps it can later tell that nothing before it was changed. */
    public String head() {
        return end().getValue();
    }

    private Map.Entry<Long, String> end() {
        return handle.createQuery("SELECT length, hash FROM log_end")
                .map((row, context) -> Map.entry(row.getLong("length"), row.getString("hash")))
                .one();
    }

    /** Hands on every entry from the first to the last. */
    public void forEach(Consumer<LogEntry> reader) {
        handle.createQuery("SELECT * FROM log ORDER BY number").map(ENTRY).forEach(reader);
    }

    /** Entries with numbers from the first to the last, both included, the last first. */
    public List<LogEntry> between(long first, long last) {
        return handle.createQuery("SELECT * FROM log WHERE number BETWEEN ? AND ? ORDER BY number DESC")
                .bind(0, first)
                .bind(1, last)
                .map(ENTRY)
                .list();
    }

    /** One entry; empty for a number that no entry has. */
    public Optional<LogEntry> entry(long number) {
        return between(number, number).stream().findFirst();
    }

    /** The number of the last entry that tells of another act than deciding: the reports are as they were then. */
    public long lastOnReports() {
        return handle.createQuery("SELECT number FROM log WHERE act NOT IN ('judge', 'withdraw', 'set', 'unset')"
                        + " ORDER BY number DESC LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Why something was done, in the words of whoever did it; empty where none was given or it was purged. */
    public Optional<String> reason(long entry) {
        return handle.createQuery("SELECT reason FROM log_reason WHERE entry = ?")
                .bind(0, entry)
                .mapTo(String.class)
                .findOne();
    }

    /**
     * Writes an act down; to be called in the transaction of the act itself.
     *
     * @param contentSha256 empty where there is nothing to hash
     * @param reason blank where none was given
     */
    LogEntry append(Analyst analyst, LogEntry.Act act, String subject, String contentSha256, String reason) {
        Map.Entry<Long, String> end = end();
        LogEntry entry = LogEntry.chained(
                end.getKey() + 1,
                analyst.now().toString(),
                analyst.name(),
                act,
                subject,
                contentSha256,
                reason.isBlank() ? "" : ContentHash.sha256(reason.getBytes(StandardCharsets.UTF_8)),
                end.getValue());
        insert(entry);
        if (!reason.isBlank()) {
            handle.execute("INSERT INTO log_reason (entry, reason) VALUES (?, ?)", entry.number(), reason);
        }
        handle.execute("UPDATE log_end SET length = ?, hash = ?", entry.number(), entry.hash());
        return entry;
    }

    private void insert(LogEntry entry) {
        handle.execute(
                "INSERT INTO log (number, at, who, act, subject, content_sha256, reason_sha256, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.at(),
                entry.who(),
                entry.act().name().toLowerCase(Locale.ROOT),
                entry.subject(),
                entry.contentSha256(),
                entry.reasonSha256(),
                entry.previous(),
                entry.hash());
    }
}
