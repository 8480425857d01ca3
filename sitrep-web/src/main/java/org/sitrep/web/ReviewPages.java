package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.store.CaseLog;
import org.sitrep.store.LogEntry;
import org.sitrep.web.claims.ClaimFilter;
import org.sitrep.web.claims.ClaimRow;
import org.sitrep.web.claims.ClaimTables;
import org.sitrep.web.claims.Facet;
import org.sitrep.web.claims.Found;
import org.sitrep.web.review.Agreement;
import org.sitrep.web.review.AgreementRow;
import org.sitrep.web.review.LogLine;

/** The queue of claims that wait for a person, and the log of what people did. */
final class ReviewPages {

    private static final int AT_ONCE = 40;
    private static final int LOG_PAGE = 100;

    private final OpenCase open;
    private final Pages pages;

    ReviewPages(OpenCase open, Pages pages) {
        this.open = open;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/review", this::queue);
        routes.get("/log", this::log);
    }

    private void queue(Context context) {
        ClaimFilter asked = ClaimFilter.of(context.queryParamMap());
        ClaimFilter filter = asked.chosen(Facet.REVIEW).isEmpty() ? unreviewed(asked) : asked;
        Found found = open.find(filter);
        Paging paging = Parameters.paging(context, AT_ONCE, found.count());
        List<ClaimRow> rows =
                open.file().read(handle -> new ClaimTables(handle).rows(found.page(paging.number(), AT_ONCE)));
        Map<String, String> reviews = open.reviews();
        List<AgreementRow> agreement = open.file().read(handle -> Agreement.of(handle, reviews));
        pages.show(
                context,
                "review",
                "Review",
                "review",
                Map.of(
                        "filter", filter,
                        "found", found,
                        "rows", rows,
                        "evidence",
                                open.file()
                                        .read(handle -> new ClaimTables(handle)
                                                .evidence(rows.stream()
                                                        .map(ClaimRow::id)
                                                        .toList())),
                        "reviews", reviews,
                        "paging", paging,
                        "agreement", agreement));
    }

    private static ClaimFilter unreviewed(ClaimFilter asked) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(asked.chosen());
        chosen.put(Facet.REVIEW, List.of("unreviewed"));
        return new ClaimFilter(chosen, asked.words(), asked.from(), asked.to(), asked.report());
    }

    private void log(Context context) {
        Paging paging = Parameters.paging(
                context, LOG_PAGE, Math.toIntExact(open.file().read(handle -> new CaseLog(handle).length())));
        List<LogLine> lines = open.file().read(handle -> {
            CaseLog log = new CaseLog(handle);
            return log.between(paging.total() - paging.to() + 1L, paging.total() - paging.from() + 1L).stream()
                    .map(entry -> line(entry, log.reason(entry.number())))
                    .toList();
        });
        pages.show(context, "log", "Log", "log", Map.of("lines", lines, "paging", paging));
    }

    private static LogLine line(LogEntry entry, Optional<String> reason) {
        return new LogLine(
                entry.number(),
                entry.at(),
                entry.who(),
                entry.act().name().toLowerCase(java.util.Locale.ROOT),
                entry.subject(),
                reason.orElse(""));
    }
}
