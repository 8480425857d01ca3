package org.sitrep.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.resolve.Judgement;
import org.sitrep.store.CaseLog;
import org.sitrep.store.CaseReports;
import org.sitrep.store.LogEntry;
import org.sitrep.store.RecordedJudgement;
import org.sitrep.store.ReportRow;
import org.sitrep.web.review.DecisionRow;

/** Writes decisions as rows of a list, each with who, when and why from the log. */
final class DecisionRows {

    private static final Map<Judgement, String> ON_CLAIM =
            Map.of(Judgement.CONFIRMED, "accepted", Judgement.REJECTED, "rejected", Judgement.UNSURE, "cannot say");
    private static final Map<Judgement, String> ON_IDENTITY =
            Map.of(Judgement.CONFIRMED, "the same", Judgement.REJECTED, "not the same", Judgement.UNSURE, "cannot say");
    private static final Map<Judgement, String> ON_HAPPENING =
            Map.of(Judgement.CONFIRMED, "one event", Judgement.REJECTED, "two events", Judgement.UNSURE, "cannot say");

    private final CaseLog log;
    private final CaseReports reports;

    DecisionRows(Handle handle) {
        this.log = new CaseLog(handle);
        this.reports = new CaseReports(handle);
    }

    List<DecisionRow> rows(List<RecordedJudgement> judgements) {
        return judgements.stream().map(this::row).toList();
    }

    private DecisionRow row(RecordedJudgement judgement) {
        Optional<LogEntry> entry = log.entry(judgement.entry());
        Optional<ReportRow> report = reports.row(judgement.report());
        String topic = judgement.topic().name().toLowerCase(java.util.Locale.ROOT);
        return new DecisionRow(
                judgement.id(),
                topic,
                report.map(DecisionRows::named).orElse("a report that is gone")
                        + judgement
                                .otherReport()
                                .filter(other -> !other.equals(judgement.report()))
                                .map(other -> " and "
                                        + reports.row(other)
                                                .map(DecisionRows::named)
                                                .orElse("a report that is gone"))
                                .orElse(""),
                report.map(row -> address(judgement)),
                verdict(judgement),
                entry.map(LogEntry::at).orElse(""),
                entry.map(LogEntry::who).orElse(""),
                log.reason(judgement.entry()).orElse(""),
                judgement.endedBy().isEmpty());
    }

    private static String named(ReportRow row) {
        return row.title().orElse(row.uri());
    }

    private static String address(RecordedJudgement judgement) {
        return switch (judgement.topic()) {
            case CLAIM -> "/reports/" + judgement.report() + "#" + judgement.judgedAs();
            case HAPPENING -> "/events/" + judgement.judgedAs();
            case IDENTITY -> "/reports/" + judgement.report();
        };
    }

    private static String verdict(RecordedJudgement judgement) {
        Map<Judgement, String> words = switch (judgement.topic()) {
            case CLAIM -> ON_CLAIM;
            case IDENTITY -> ON_IDENTITY;
            case HAPPENING -> ON_HAPPENING;
        };
        return words.getOrDefault(judgement.verdict(), judgement.verdict().label());
    }
}
