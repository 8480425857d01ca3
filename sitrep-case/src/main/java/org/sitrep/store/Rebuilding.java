package org.sitrep.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.sitrep.filed.FiledReport;

/** Makes what is derived anew: from the coded reports, or from originals that were coded again. */
public final class Rebuilding {

    private final CaseFile file;

    public Rebuilding(CaseFile file) {
        this.file = file;
    }

    /**
     * Drops and fills again all tables that are derived from the coded reports, in one transaction; derived tables of
     * other parts are emptied and filled when they are next asked for.
     *
     * @param done told of every report, by its id
     */
    public void rebuild(Consumer<String> done) {
        file.write(handle -> {
            DerivedTables.clearAll(handle);
            List.of("participant", "claim", "passage").forEach(table -> handle.execute("DELETE FROM " + table));
            new CaseReports(handle).forEach(CaseReports.Versions.ALL, report -> {
                ReportTables.derive(handle, report);
                done.accept(report.id());
            });
            Sqlite.reindex(handle);
            addresses(handle).forEach(address -> ReportIntake.chooseCurrent(handle, address));
            return file;
        });
    }

    private static List<String> addresses(Handle handle) {
        return handle.createQuery("SELECT DISTINCT address FROM report ORDER BY address")
                .mapTo(String.class)
                .list();
    }

    /**
     * Puts a new reading of a report in place of the old one, with an entry in the log.
     *
     * @param again the same report coded again
     * @return false if it reads as before, so that nothing was changed
     */
    public boolean replace(Analyst analyst, IncomingReport again) {
        FiledReport report = again.report();
        return file.write(handle -> {
            Optional<String> before = handle.createQuery("SELECT coded_sha256 FROM report WHERE id = ?")
                    .bind(0, report.id())
                    .mapTo(String.class)
                    .findOne();
            if (before.isEmpty()) {
                throw new NotInCaseException("no report \"" + report.id() + "\" in this case");
            }
            if (before.get().equals(ReportTables.sha256(again.json()))) {
                return false;
            }
            new CaseLog(handle).append(analyst, LogEntry.Act.RECODE, report.id(), ReportIntake.contentOf(again), "");
            ReportTables.replace(handle, again);
            ReportIntake.chooseCurrent(handle, again.address());
            return true;
        });
    }
}
