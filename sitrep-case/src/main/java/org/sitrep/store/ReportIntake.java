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
        return file.write(handle -> add(handle, incoming));
    }

    private Intake add(Handle handle, IncomingReport incoming) {
        String id = incoming.report().id();
        int claims = incoming.report().claims().size();
        if (has(handle, "SELECT 1 FROM tombstone WHERE report = ?", id)) {
            return new Intake(id, Intake.Effect.PURGED_BEFORE, claims, Optional.empty());
        }
        Optional<String> there = sameVersion(handle, incoming);
        if (there.isPresent()) {
            return new Intake(there.get(), Intake.Effect.ALREADY_THERE, claims, Optional.empty());
        }
        refuseForeignIds(handle, incoming);
        boolean known = has(handle, "SELECT 1 FROM report WHERE address = ?", incoming.address());
        Optional<String> twin = twin(handle, incoming);
        LogEntry entry = new CaseLog(handle).append(analyst, LogEntry.Act.ADD, id, contentOf(incoming), "");
        ReportTables.file(handle, incoming, entry.number());
        ReportTables.derive(handle, incoming.report());
        Sqlite.index(handle, id);
        chooseCurrent(handle, incoming.address());
        return new Intake(id, known ? Intake.Effect.NEW_VERSION : Intake.Effect.NEW, claims, twin);
    }

    private static void refuseForeignIds(Handle handle, IncomingReport incoming) {
        Set<String> seen = new HashSet<>();
        for (FiledClaim claim : incoming.report().claims()) {
            boolean taken = has(handle, "SELECT 1 FROM claim WHERE id = ?", claim.id());
            if (taken || !seen.add(claim.id())) {
                throw new RefusedReportException("expected ids of claims that no other claim of the case has; found \""
                        + claim.id() + "\" again");
            }
        }
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
