package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.sitrep.web.claims.ClaimFilter;
import org.sitrep.web.claims.ClaimRow;
import org.sitrep.web.claims.ClaimTables;
import org.sitrep.web.claims.Found;

/** Claims by facets and words. */
final class SearchPages {

    private static final int PAGE = 50;

    private final OpenCase open;
    private final Pages pages;

    SearchPages(OpenCase open, Pages pages) {
        this.open = open;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/search", this::search);
    }

    private void search(Context context) {
        ClaimFilter filter = ClaimFilter.of(context.queryParamMap());
        Found found = open.find(filter);
        Paging paging = Parameters.paging(context, PAGE, found.count());
        List<ClaimRow> rows =
                open.file().read(handle -> new ClaimTables(handle).rows(found.page(paging.number(), PAGE)));
        pages.show(
                context,
                "search",
                "Claims",
                "search",
                Map.of(
                        "filter", filter,
                        "found", found,
                        "rows", rows,
                        "reviews", open.reviews(),
                        "paging",
                                new Paging(paging.parameter(), paging.number(), PAGE, found.count(), filter.query())));
    }
}
