package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReportReader;
import org.sitrep.report.InputFormat;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Publication;

/**
 * The reports of a case, read within one transaction ({@link CaseFile#read}) or while one writes. The canonical order
 * is that of the reports' ids, and within a report that of the text.
 */
public final class CaseReports {

    /** Which versions of a report count. */
    public enum Versions {
        /** One for each address: the one published last, of those of one day the one added last. */
        CURRENT,
        ALL
    }

    private static final FiledReportReader READER = new FiledReportReader();

    private static final RowMapper<ReportRow> ROW = (row, context) -> new ReportRow(
            row.getString("id"),
            row.getString("uri"),
            row.getString("address"),
            Optional.ofNullable(row.getString("publisher")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
            row.getString("producer"),
            row.getInt("claims"),
            row.getInt("is_current") == 1,
            row.getLong("entry"));

    private final Handle handle;

    public CaseReports(Handle handle) {
        this.handle = handle;
    }

    /** What is known of each report beside its text, in canonical order. */
    public List<ReportRow> rows(Versions versions) {
        return rows(only(versions) + " ORDER BY id");
    }

    /** Current versions, the latest published first, for lists that show a page at a time. */
    public List<ReportRow> latestPublished(int offset, int limit) {
        return rows(
                only(Versions.CURRENT) + " ORDER BY COALESCE(published, '') DESC, id LIMIT ? OFFSET ?", limit, offset);
    }

    /** Current versions that came in after an entry of the log, the latest first. */
    public List<ReportRow> addedAfter(long entry, int limit) {
        return rows(only(Versions.CURRENT) + " AND entry > ? ORDER BY entry DESC LIMIT ?", entry, limit);
    }

    /** How many current versions came in after an entry of the log; after 0 all. */
    public int countAddedAfter(long entry) {
        return handle.createQuery("SELECT COUNT(*) FROM report WHERE is_current = 1 AND entry > ?")
                .bind(0, entry)
                .mapTo(Integer.class)
                .one();
    }

    /** Other texts at the address of a report, the latest added first. */
    public List<ReportRow> otherVersions(String id) {
        return rows(
                " WHERE address = (SELECT address FROM report WHERE id = ?) AND id <> ? ORDER BY entry DESC", id, id);
    }

    public Optional<ReportRow> row(String id) {
        return rows(" WHERE id = ?", id).stream().findFirst();
    }

    private List<ReportRow> rows(String which, Object... values) {
        return handle.select("SELECT * FROM report" + which, values).map(ROW).list();
    }

    /** The ids of all reports. */
    public Set<String> ids() {
        return new TreeSet<>(
                handle.createQuery("SELECT id FROM report").mapTo(String.class).list());
    }

    /** A report with all its claims. */
    public Optional<FiledReport> report(String id) {
        return handle.createQuery("SELECT json_gzip FROM coded_report WHERE report = ?")
                .bind(0, id)
                .map((row, context) -> READER.read(Gzip.text(row.getBytes("json_gzip"))))
                .findOne();
    }

    /** A report as it came in; empty where its bytes were not at hand. */
    public Optional<OriginalReport> original(String id) {
        return handle.createQuery(
                        "SELECT original.*, uri FROM original JOIN report ON report.id = original.report WHERE report.id = ?")
                .bind(0, id)
                .map((row, context) -> new OriginalReport(
                        row.getBytes("bytes"),
                        row.getString("uri"),
                        Labels.constant(InputFormat.class, row.getString("format")),
                        given(row),
                        Optional.ofNullable(row.getString("given_language"))))
                .findOne();
    }

    private static Publication given(ResultSet row) throws SQLException {
        Optional<LocalDate> published =
                Optional.ofNullable(row.getString("given_published")).map(LocalDate::parse);
        return new Publication(
                Optional.ofNullable(row.getString("given_publisher")),
                Optional.ofNullable(row.getString("given_title")),
                List.of(),
                published,
                published.map(day -> Publication.Basis.SIDECAR),
                Optional.empty(),
                Optional.ofNullable(row.getString("given_url")));
    }

    /** Hands on every report in canonical order, holding one at a time. */
    public void forEach(Versions versions, Consumer<FiledReport> reader) {
        forEachUnread(versions, report -> reader.accept(report.get()));
    }

    /** The same; a report is decoded only when it is asked for, which any thread may do, also later. */
    public void forEachUnread(Versions versions, Consumer<Supplier<FiledReport>> reader) {
        try (Query query =
                handle.createQuery("SELECT json_gzip FROM report JOIN coded_report ON coded_report.report = report.id"
                        + only(versions) + " ORDER BY report.id")) {
            query.map((row, context) -> row.getBytes("json_gzip"))
                    .forEach(bytes -> reader.accept(() -> READER.read(Gzip.text(bytes))));
        }
    }

    /**
     * Hands on the reports as they stood at the end of a day, in canonical order: of each address the version that was
     * the current one then. A report without a day of publication counts on every day.
     */
    public void forEachUntil(LocalDate day, Consumer<FiledReport> reader) {
        try (Query query = handle.createQuery(
                "SELECT json_gzip FROM report JOIN coded_report ON coded_report.report = report.id WHERE report.id ="
                        + " (SELECT id FROM report AS version WHERE version.address = report.address"
                        + " AND COALESCE(published, '') <= :day"
                        + " ORDER BY COALESCE(published, '') DESC, entry DESC LIMIT 1) ORDER BY report.id")) {
            query.bind("day", day.toString())
                    .map((row, context) -> row.getBytes("json_gzip"))
                    .forEach(bytes -> reader.accept(READER.read(Gzip.text(bytes))));
        }
    }

    /** Whether a report that counts was published after a day. */
    public boolean isAnyAfter(LocalDate day) {
        return handle.createQuery("SELECT 1 FROM report WHERE is_current = 1 AND published > ? LIMIT 1")
                .bind(0, day.toString())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    private static String only(Versions versions) {
        return versions == Versions.CURRENT ? " WHERE is_current = 1" : "";
    }
}
