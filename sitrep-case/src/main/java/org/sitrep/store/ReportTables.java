package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.ReportHead;
import org.sitrep.report.OriginalReport;
import org.sitrep.text.CodePointOffsets;
import org.sitrep.text.ContentHash;
import org.sitrep.text.Span;

/** Writes a report into the tables: what came in, and what is derived from it. */
final class ReportTables {

    private record Arrival(IncomingReport incoming, boolean current, long entry) {
        ReportHead head() {
            return incoming.report().head();
        }
    }

    private record Passage(String report, Optional<Integer> sentence, int start, int end, String text) {}

    private static final TableRows<Arrival> REPORTS = new TableRows<Arrival>("report")
            .with("id", arrival -> arrival.head().id())
            .with("uri", arrival -> arrival.head().uri())
            .withAny("url", arrival -> arrival.head().url())
            .with("address", arrival -> arrival.incoming().address())
            .with("sha256", arrival -> arrival.head().sha256())
            .withAny("publisher", arrival -> arrival.head().publisher())
            .withAny("title", arrival -> arrival.head().title())
            .with("byline", arrival -> String.join("; ", arrival.head().byline()))
            .withAny("published", arrival -> arrival.head().published())
            .withAny("dateline", arrival -> arrival.head().dateline())
            .with("language", arrival -> arrival.head().language())
            .with("producer", arrival -> arrival.incoming().report().producer())
            .with("text_sha256", arrival -> textSha256(arrival.incoming()))
            .with("coded_sha256", arrival -> sha256(arrival.incoming().json()))
            .with("claims", arrival -> arrival.incoming().report().claims().size())
            .with("is_current", arrival -> arrival.current() ? 1 : 0)
            .with("entry", Arrival::entry);

    private static final TableRows<Passage> PASSAGES = new TableRows<Passage>("passage")
            .with("report", Passage::report)
            .withAny("sentence", Passage::sentence)
            .with("start_offset", Passage::start)
            .with("end_offset", Passage::end)
            .with("text", Passage::text);

    private ReportTables() {}

    static String textSha256(IncomingReport incoming) {
        return sha256(incoming.report().text().value());
    }

    static String sha256(String text) {
        return ContentHash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that came in. */
    static void file(Handle handle, IncomingReport incoming, long entry) {
        String id = incoming.report().id();
        REPORTS.insert(handle, List.of(new Arrival(incoming, false, entry)));
        incoming.original().ifPresent(original -> original(handle, id, original));
        handle.execute(
                "INSERT INTO report_text (report, text) VALUES (?, ?)",
                id,
                incoming.report().text().value());
        handle.execute("INSERT INTO coded_report (report, json_gzip) VALUES (?, ?)", id, Gzip.bytes(incoming.json()));
    }

    /** The columns of a report's row that are not what its coded form says. */
    static List<String> differences(Map<String, Object> row, IncomingReport incoming) {
        List<String> differences = new ArrayList<>(REPORTS.differences(row, new Arrival(incoming, false, 0)));
        differences.removeAll(List.of("is_current", "entry", "text_sha256", "coded_sha256"));
        return differences;
    }

    private static void original(Handle handle, String id, OriginalReport original) {
        handle.execute(
                "INSERT INTO original (report, bytes, format, given_published, given_url, given_publisher, given_title,"
                        + " given_language) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                original.bytes(),
                Labels.of(original.format()),
                original.given().published().map(LocalDate::toString).orElse(null),
                original.given().url().orElse(null),
                original.given().publisher().orElse(null),
                original.given().title().orElse(null),
                original.language().orElse(null));
    }

    /** Another reading of a report that is filed already; the original and the entry that brought it in stay. */
    static void replace(Handle handle, IncomingReport again) {
        String id = again.report().id();
        Sqlite.unindex(handle, id);
        drop(handle, id);
        handle.execute(
                "UPDATE report_text SET text = ? WHERE report = ?",
                again.report().text().value(),
                id);
        handle.execute("UPDATE coded_report SET json_gzip = ? WHERE report = ?", Gzip.bytes(again.json()), id);
        REPORTS.update(handle, new Arrival(again, false, 0), Set.of("id", "is_current", "entry"), id);
        derive(handle, again.report());
        Sqlite.index(handle, id);
    }

    /** Removes what {@link #derive} wrote. */
    static void drop(Handle handle, String report) {
        handle.execute("DELETE FROM participant WHERE claim IN (SELECT id FROM claim WHERE report = ?)", report);
        handle.execute("DELETE FROM claim WHERE report = ?", report);
        handle.execute("DELETE FROM passage WHERE report = ?", report);
    }

    /** Everything that questions are asked of, except the full text index. */
    static void derive(Handle handle, FiledReport report) {
        CodePointOffsets offsets = new CodePointOffsets(report.text());
        PASSAGES.insert(handle, passages(report, offsets));
        ClaimTable.insert(handle, report, offsets);
    }

    /** The sentences, or the parts of a report that was not divided into sentences. */
    private static List<Passage> passages(FiledReport report, CodePointOffsets offsets) {
        List<Passage> passages = new ArrayList<>();
        if (report.sentences().isEmpty()) {
            report.parts().forEach(part -> passages.add(passage(report, Optional.empty(), part.span(), offsets)));
        } else {
            for (Span sentence : report.sentences()) {
                passages.add(passage(report, Optional.of(passages.size()), sentence, offsets));
            }
        }
        return passages;
    }

    private static Passage passage(
            FiledReport report, Optional<Integer> sentence, Span span, CodePointOffsets offsets) {
        return new Passage(
                report.id(),
                sentence,
                offsets.of(span.start()),
                offsets.of(span.end()),
                report.text().of(span));
    }
}
