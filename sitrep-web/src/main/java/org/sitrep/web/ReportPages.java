package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.sitrep.filed.FiledReport;
import org.sitrep.store.CaseReports;
import org.sitrep.store.ReportRow;
import org.sitrep.web.marks.ClaimCards;
import org.sitrep.web.marks.MarkedText;
import org.sitrep.web.picture.Wording;

/** The list of reports, and the reader. */
final class ReportPages {

    private static final int PAGE = 100;

    private final OpenCase open;
    private final Pages pages;

    ReportPages(OpenCase open, Pages pages) {
        this.open = open;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/reports", this::list);
        routes.get("/reports/{id}", this::read);
        routes.get("/reports/{id}/text", this::text);
        routes.get("/reports/{id}/original", this::original);
    }

    private void list(Context context) {
        int total = open.file().read(handle -> new CaseReports(handle).countAddedAfter(0));
        Paging paging = Parameters.paging(context, PAGE, total);
        List<ReportRow> rows =
                open.file().read(handle -> new CaseReports(handle).latestPublished(paging.before(), PAGE));
        pages.show(context, "reports", "Reports", "reports", Map.of("rows", rows, "paging", paging));
    }

    private void read(Context context) {
        String id = context.pathParam("id");
        FiledReport report = report(id);
        ReportView view = new ReportView(
                report.head(),
                report.producer(),
                Wording.link(report.head().url()),
                MarkedText.of(report),
                new ClaimCards(report, open.picture(), open.reviews()).cards(),
                report.mentions().size(),
                report.attributions().size(),
                open.file().read(handle -> new CaseReports(handle).otherVersions(id)),
                hasOriginal(id));
        pages.show(
                context, "report", report.head().title().orElse(report.head().uri()), "reports", Map.of("view", view));
    }

    private FiledReport report(String id) {
        return open.file()
                .read(handle -> new CaseReports(handle).report(id))
                .orElseThrow(() -> new NotFoundResponse("There is no report \"" + id + "\" in this case."));
    }

    private boolean hasOriginal(String id) {
        return open.file()
                .read(handle -> handle.createQuery("SELECT 1 FROM original WHERE report = ?")
                        .bind(0, id)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    private void text(Context context) {
        context.contentType("text/plain;charset=utf-8")
                .result(report(context.pathParam("id")).text().value());
    }

    /** The bytes as they came in, as a file: a page of others is never shown under the desk's own address. */
    private void original(Context context) {
        String id = context.pathParam("id");
        byte[] bytes = open.file()
                .read(handle -> handle.createQuery("SELECT bytes FROM original WHERE report = ?")
                        .bind(0, id)
                        .mapTo(byte[].class)
                        .findOne())
                .orElseThrow(() -> new NotFoundResponse("The original of this report is not kept."));
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + id.replaceAll("[^A-Za-z0-9]", "") + ".bin\"")
                .result(bytes);
    }
}
