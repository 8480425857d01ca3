package org.sitrep.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Removes reports from a case for good, leaving the hashes that the log speaks of. */
public final class Tombstones {

    private static final List<String> OF_REPORT = List.of("coded_report", "report_text", "original");

    private final CaseFile file;
    private final Analyst analyst;

    public Tombstones(CaseFile file, Analyst analyst) {
        this.file = file;
        this.analyst = analyst;
    }

    /**
     * Removes a report's text from every byte of the case file and its side files: the bytes, the text, the claims,
     * what is derived from them, the reasons given for judgements on it, and names of persons in settings that no other
     * report names. Also finishes a removal that was interrupted.
     *
     * @param reason stays in the log's reasons; blank for none
     * @return ids of other reports in the case that have the same text
     * @throws NotInCaseException if there is no such report
     */
    public List<String> purge(String report, String reason) {
        List<String> copies = file.write(handle -> {
            List<String> same = copies(handle, report);
            remove(handle, report, reason);
            return same;
        });
        finish();
        return copies;
    }

    private void finish() {
        file.alone(Sqlite::compact);
        file.write(handle -> handle.execute("UPDATE tombstone SET is_finished = 1"));
        file.alone(Sqlite::emptyWriteAheadLog);
    }

    private static List<String> copies(Handle handle, String report) {
        return handle.createQuery("SELECT other.id FROM report JOIN report other"
                        + " ON other.text_sha256 = report.text_sha256 AND other.id <> report.id"
                        + " WHERE report.id = ? ORDER BY other.id")
                .bind(0, report)
                .mapTo(String.class)
                .list();
    }

    private void remove(Handle handle, String report, String reason) {
        Optional<ReportRow> row = new CaseReports(handle).row(report);
        boolean interrupted = handle.createQuery("SELECT 1 FROM tombstone WHERE report = ? AND is_finished = 0")
                .bind(0, report)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (row.isEmpty() && !interrupted) {
            throw new NotInCaseException("no report \"" + report + "\" in this case");
        }
        row.ifPresent(there -> remove(handle, there, reason));
    }

    private void remove(Handle handle, ReportRow row, String reason) {
        String id = row.id();
        DerivedTables.clearAll(handle);
        new Settings(handle).forget(id);
        handle.execute(
                "DELETE FROM log_reason WHERE entry IN (SELECT number FROM log WHERE subject = ? OR subject IN"
                        + " (SELECT id FROM judgement WHERE report = ? OR other_report = ?))",
                id,
                id,
                id);
        LogEntry entry = new CaseLog(handle).append(analyst, LogEntry.Act.PURGE, id, "", reason);
        handle.execute(
                "INSERT INTO tombstone (report, sha256, text_sha256, claims, entry, is_finished)"
                        + " SELECT id, sha256, text_sha256, claims, ?, 0 FROM report WHERE id = ?",
                entry.number(),
                id);
        ReportTables.drop(handle, id);
        OF_REPORT.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE report = ?", id));
        handle.execute("DELETE FROM report WHERE id = ?", id);
        Sqlite.reindex(handle);
        ReportIntake.chooseCurrent(handle, row.address());
    }
}
