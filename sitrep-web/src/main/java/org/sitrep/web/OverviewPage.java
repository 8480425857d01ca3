package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.RelationType;
import org.sitrep.store.CaseReports;
import org.sitrep.store.CaseStatus;
import org.sitrep.store.ReportRow;
import org.sitrep.store.UnreadInputs;
import org.sitrep.view.Contradictions.Pair;
import org.sitrep.web.picture.CasePicture;

/** The first page: what is new, what is contested, what waits. */
final class OverviewPage {

    private static final int SHOWN = 6;

    /** The length of the log at the last visit. */
    private static final String SEEN = "sitrep_seen";

    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    private final OpenCase open;
    private final Pages pages;

    OverviewPage(OpenCase open, Pages pages) {
        this.open = open;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    private void show(Context context) {
        long seen = seen(context);
        CaseStatus status = open.file().read(CaseStatus::of);
        context.cookie(new Cookie(
                SEEN, Long.toString(status.logLength()), "/", YEAR_IN_SECONDS, false, true, null, SameSite.STRICT));
        pages.show(context, "overview", "Overview", "overview", Map.of("view", overview(status, seen)));
    }

    private static long seen(Context context) {
        return Optional.ofNullable(context.cookie(SEEN))
                .filter(value -> value.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private Overview overview(CaseStatus status, long seen) {
        List<ReportRow> arrived = open.file().read(handle -> new CaseReports(handle).addedAfter(seen, SHOWN));
        int arrivedCount = open.file().read(handle -> new CaseReports(handle).countAddedAfter(seen));
        CasePicture picture = open.picture();
        List<Pair> pairs = contested(picture);
        return new Overview(
                status,
                status.claims().values().stream().mapToInt(Long::intValue).sum(),
                arrived,
                arrivedCount,
                seen == 0,
                pairs.stream().limit(SHOWN).toList(),
                pairs.size(),
                picture.fused().events().size(),
                tolls(picture),
                open.reviews().size(),
                open.file().read(handle -> new UnreadInputs(handle).all()));
    }

    private static List<Pair> contested(CasePicture picture) {
        return picture.disagreements().stream()
                .filter(pair -> pair.relation().type() == RelationType.CONTRADICTS
                        || pair.relation().type() == RelationType.DENIES)
                .toList();
    }

    private static List<FusedEvent> tolls(CasePicture picture) {
        return picture.fused().events().stream()
                .filter(event -> most(event) > 0)
                .sorted(Comparator.comparing(OverviewPage::most).reversed().thenComparing(FusedEvent::id))
                .limit(SHOWN)
                .toList();
    }

    private static long most(FusedEvent event) {
        return event.figures().stream()
                .filter(figure -> figure.topic().equals("killed"))
                .flatMap(figure -> figure.high().stream())
                .mapToLong(FusedFigure.Version::value)
                .max()
                .orElse(0);
    }
}
