package org.sitrep.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sitrep.filed.FiledClaim;

/** Takes reports into a case, each with its claims and its entry in the log in one transaction. */
public final class ReportIntake {

    private final CaseFile file;
    private final Analyst analyst;

    public ReportIntake(CaseFile file, Analyst analyst) {
        this.file = file;
        this.analyst = analyst;
    }

    /** Adds a report; when this returns it is on disk, or it was there before. */
    public Intake add(IncomingReport incoming) {
        return addAll(List.of(incoming)).get(0);
    }

    /**
     * Adds reports in one transaction, which is quicker for many; when this returns all of them are on disk but those
     * that were refused or there before.
     *
     * @return what became of each, in the order given
     */
    public List<Intake> addAll(List<IncomingReport> incoming) {
        return file.write(
                handle -> incoming.stream().map(report -> add(handle, report)).toList());
    }

    private Intake add(Handle handle, IncomingReport incoming) {
        String id = incoming.report().id();
        if (has(handle, "SELECT 1 FROM tombstone WHERE report = ?", id)) {
            return Intake.unchanged(id, Intake.Effect.PURGED_BEFORE);
        }
        Optional<String> there = sameVersion(handle, incoming);
        if (there.isPresent()) {
            return Intake.unchanged(there.get(), Intake.Effect.ALREADY_THERE);
        }
        return takenId(handle, incoming)
                .map(claim -> Intake.refused(
                        id, "expected ids that no other claim of the case has; found \"" + claim + "\" again"))
                .orElseGet(() -> enter(handle, incoming));
    }

    private Intake enter(Handle handle, IncomingReport incoming) {
        String id = incoming.report().id();
        boolean known = has(handle, "SELECT 1 FROM report WHERE address = ?", incoming.address());
        Optional<String> twin = twin(handle, incoming);
        LogEntry entry = new CaseLog(handle).append(analyst, LogEntry.Act.ADD, id, contentOf(incoming), "");
        ReportTables.file(handle, incoming, entry.number());
        ReportTables.derive(handle, incoming.report());
        Sqlite.index(handle, id);
        chooseCurrent(handle, incoming.address());
        Intake.Effect effect = known ? Intake.Effect.NEW_VERSION : Intake.Effect.NEW;
        return Intake.entered(id, effect, incoming.report().claims().size(), twin);
    }

    private static Optional<String> takenId(Handle handle, IncomingReport incoming) {
        Set<String> seen = new HashSet<>();
        return incoming.report().claims().stream()
                .map(FiledClaim::id)
                .filter(id -> !seen.add(id) || has(handle, "SELECT 1 FROM claim WHERE id = ?", id))
                .findFirst();
    }

    /** What the log keeps of a report: the hashes of its bytes and of its text. */
    static String contentOf(IncomingReport incoming) {
        return contentOf(incoming.report().head().sha256(), ReportTables.textSha256(incoming));
    }

    static String contentOf(String sha256, String textSha256) {
        return LogEntry.sha256(List.of(sha256, textSha256));
    }

    private static boolean has(Handle handle, String sql, String argument) {
        return handle.createQuery(sql)
                .bind(0, argument)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    private static Optional<String> sameVersion(Handle handle, IncomingReport incoming) {
        return handle.createQuery("SELECT id FROM report WHERE id = ? OR (sha256 = ? AND address = ?) ORDER BY id")
                .bind(0, incoming.report().id())
                .bind(1, incoming.report().head().sha256())
                .bind(2, incoming.address())
                .mapTo(String.class)
                .findFirst();
    }

    private static Optional<String> twin(Handle handle, IncomingReport incoming) {
        return handle.createQuery("SELECT id FROM report WHERE sha256 = ? ORDER BY id")
                .bind(0, incoming.report().head().sha256())
                .mapTo(String.class)
                .findFirst();
    }

    /** Of the versions at an address, the one published last counts; of those of one day, the one added last. */
    static void chooseCurrent(Handle handle, String address) {
        handle.execute(
                "UPDATE report SET is_current = CASE WHEN id = (SELECT id FROM report WHERE address = ?"
                        + " ORDER BY COALESCE(published, '') DESC, entry DESC LIMIT 1) THEN 1 ELSE 0 END"
                        + " WHERE address = ?",
                address,
                address);
    }
}
