package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sitrep.text.ContentHash;

/**
 * Follows the chain of the log from entry to entry, and compares what the log says with what is there. An edit, a
 * removal or another order breaks the chain; a log that was written anew from some entry on holds in itself and is
 * found out by a hash of the log that was kept elsewhere.
 */
final class LogCheck {

    /** Reasons vanish with the report they are about, and only then. */
    private static final String LOST_REASONS = "SELECT number FROM log LEFT JOIN log_reason ON entry = number"
            + " WHERE reason_sha256 <> '' AND reason IS NULL AND subject NOT IN (SELECT report FROM tombstone)"
            + " AND subject NOT IN (SELECT id FROM judgement WHERE report IN (SELECT report FROM tombstone)"
            + " OR other_report IN (SELECT report FROM tombstone))"
            + " AND subject NOT IN (SELECT id FROM setting WHERE name = '') ORDER BY number";

    private static final String ENTRY_OF_REPORT = "SELECT content_sha256 FROM log WHERE subject = ?"
            + " AND act IN ('add', 'recode') ORDER BY number DESC LIMIT 1";

    private final Handle handle;
    private final List<Fault> faults = new ArrayList<>();
    private final LogChain chain = LogChain.fromStart();
    private final Map<String, LogEntry> added = new HashMap<>();
    private final Map<String, LogEntry> judged = new HashMap<>();
    private final Map<String, Long> withdrawn = new HashMap<>();
    private final Map<String, LogEntry> set = new HashMap<>();
    private final Map<String, Long> unset = new HashMap<>();
    private final Set<Long> settings = new HashSet<>();
    private final Set<Long> judgings = new HashSet<>();
    private final Set<String> purged = new HashSet<>();
    private final Set<String> hashes = new HashSet<>();

    LogCheck(Handle handle) {
        this.handle = handle;
    }

    /** @param kept a hash of the log that was noted before and must be in it */
    List<Fault> faults(Optional<String> kept) {
        CaseLog log = new CaseLog(handle);
        log.forEach(this::follow);
        chain.end(log.length(), log.head()).ifPresent(faults::add);
        kept.filter(hash -> !hashes.contains(hash))
                .ifPresent(hash -> fault("log", "expected an entry with the hash " + hash + "; found none"));
        reports();
        tombstones();
        judgements();
        settings();
        reasons();
        return faults;
    }

    private void fault(String where, String what) {
        faults.add(new Fault(where, what));
    }

    private void follow(LogEntry entry) {
        faults.addAll(chain.follow(entry));
        hashes.add(entry.hash());
        switch (entry.act()) {
            case ADD -> added.put(entry.subject(), entry);
            case JUDGE -> {
                judged.put(entry.subject(), entry);
                judgings.add(entry.number());
            }
            case SET -> {
                set.put(entry.subject(), entry);
                settings.add(entry.number());
            }
            case UNSET -> unset.put(entry.subject(), entry.number());
            case WITHDRAW -> withdrawn.put(entry.subject(), entry.number());
            case PURGE -> purged.add(entry.subject());
            default -> {}
        }
    }

    private void reports() {
        Set<String> there = new HashSet<>();
        handle.createQuery("SELECT id, sha256, text_sha256, entry FROM report ORDER BY id")
                .map((row, context) -> List.of(
                        row.getString("id"),
                        ReportIntake.contentOf(row.getString("sha256"), row.getString("text_sha256")),
                        row.getString("entry")))
                .forEach(row -> {
                    there.add(row.get(0));
                    report(row.get(0), row.get(1), Long.parseLong(row.get(2)));
                });
        added.keySet().stream()
                .filter(id -> !there.contains(id) && !purged.contains(id))
                .sorted()
                .forEach(id -> fault("report " + id, "the log says it was added; it is not there"));
        there.stream()
                .filter(purged::contains)
                .sorted()
                .forEach(id -> fault("report " + id, "the log says it was purged; it is there"));
    }

    private void report(String id, String content, long entry) {
        LogEntry added = this.added.get(id);
        if (added == null || added.number() != entry) {
            fault("report " + id, "the log does not say that it was added");
            return;
        }
        Optional<String> logged = handle.createQuery(ENTRY_OF_REPORT)
                .bind(0, id)
                .mapTo(String.class)
                .findOne();
        if (!logged.equals(Optional.of(content))) {
            fault("report " + id, "its hashes are not those that the log holds");
        }
    }

    private void tombstones() {
        handle.createQuery("SELECT report, is_finished FROM tombstone ORDER BY report")
                .map((row, context) -> Map.entry(row.getString("report"), row.getInt("is_finished") == 1))
                .forEach(row -> {
                    if (!purged.remove(row.getKey())) {
                        fault("report " + row.getKey(), "has a tombstone; the log does not say that it was purged");
                    }
                    if (!row.getValue()) {
                        fault("report " + row.getKey(), "its removal was interrupted; sitrep purge finishes it");
                    }
                });
        purged.stream()
                .sorted()
                .forEach(id -> fault("report " + id, "the log says it was purged; its tombstone is gone"));
    }

    private void judgements() {
        for (RecordedJudgement judgement : new Judgements(handle).all()) {
            LogEntry entry = judged.remove(judgement.id());
            if (entry == null
                    || entry.number() != judgement.entry()
                    || !entry.contentSha256().equals(judgement.content())
                    || !endsAsLogged(judgement)) {
                fault("judgement " + judgement.id(), "is not what the log says was decided");
            }
        }
        judged.keySet().stream()
                .sorted()
                .forEach(id -> fault("judgement " + id, "the log says it was made; it is not there"));
    }

    /** Taken back by the entry that says so, or replaced by a later judgement, or standing. */
    private boolean endsAsLogged(RecordedJudgement judgement) {
        Optional<Long> takenBack = Optional.ofNullable(withdrawn.get(judgement.id()));
        Optional<Long> ended = judgement.endedBy();
        return takenBack.isPresent()
                ? ended.equals(takenBack)
                : ended.isEmpty() || judgings.contains(ended.get()) && ended.get() > judgement.entry();
    }

    private void settings() {
        long lastPurge = handle.createQuery("SELECT COALESCE(MAX(entry), 0) FROM tombstone")
                .mapTo(Long.class)
                .one();
        for (Setting setting : new Settings(handle).all()) {
            LogEntry entry = set.remove(setting.id());
            boolean purged = setting.name().isEmpty() && setting.entry() < lastPurge;
            if (entry == null
                    || entry.number() != setting.entry()
                    || !(purged || entry.contentSha256().equals(setting.content()))
                    || !endsAsLogged(setting)) {
                fault("setting " + setting.id(), "is not what the log says was set");
            }
        }
        set.keySet().stream()
                .sorted()
                .forEach(id -> fault("setting " + id, "the log says it was made; it is not there"));
    }

    /** Taken back by the entry that says so, or replaced by a later setting, or standing. */
    private boolean endsAsLogged(Setting setting) {
        Optional<Long> takenBack = Optional.ofNullable(unset.get(setting.id()));
        Optional<Long> ended = setting.endedBy();
        return takenBack.isPresent()
                ? ended.equals(takenBack)
                : ended.isEmpty() || settings.contains(ended.get()) && ended.get() > setting.entry();
    }

    private void reasons() {
        handle.createQuery(LOST_REASONS)
                .mapTo(Long.class)
                .forEach(entry -> fault("log entry " + entry, "its reason is gone"));
        handle
                .createQuery("SELECT entry, reason, reason_sha256 FROM log_reason"
                        + " LEFT JOIN log ON log.number = log_reason.entry ORDER BY entry")
                .map((row, context) -> {
                    String found = ContentHash.sha256(row.getString("reason").getBytes(StandardCharsets.UTF_8));
                    return Objects.equals(found, row.getString("reason_sha256")) ? "" : row.getString("entry");
                })
                .stream()
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> fault("log entry " + entry, "its reason was edited"));
    }
}
