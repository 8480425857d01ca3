package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.descent.LineOfDescent;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.StatePoint;
import org.sitrep.resolve.Resolution;
import org.sitrep.store.CaseReports;
import org.sitrep.store.ReportRow;
import org.sitrep.view.ActorProfile;
import org.sitrep.view.Contradictions.Pair;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.Choices;
import org.sitrep.web.picture.PartyRow;
import org.sitrep.web.picture.PictureFilter;
import org.sitrep.web.picture.PublisherRow;

/** Timeline, contradictions, actors, persons, impact and sources. */
final class PicturePages {

    private static final int PAGE = 50;
    private static final int TABLE_PAGE = 200;

    /** Of a line of copying that goes through more reports, the first. */
    private static final int COPIES_SHOWN = 12;

    private final OpenCase open;
    private final Views views;
    private final Pages pages;

    PicturePages(OpenCase open, Views views, Pages pages) {
        this.open = open;
        this.views = views;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/timeline", this::timeline);
        routes.get("/contradictions", this::contradictions);
        routes.get("/actors", context -> parties(context, false));
        routes.get("/persons", context -> parties(context, true));
        routes.get("/actors/profile", this::profile);
        routes.get("/impact", this::impact);
        routes.get("/sources", this::sources);
    }

    private void timeline(Context context) {
        PictureFilter filter = PictureFilter.of(context.queryParamMap());
        List<FusedEvent> found = views.events(filter);
        Paging paging = Parameters.paging(context, PAGE, found.size());
        CasePicture picture = views.picture();
        Choices choices = new Choices(
                counted(picture.fused().events(), FusedEvent::type),
                counted(
                        picture.fused().events(),
                        event -> event.assessment().standing().label()));
        pages.show(
                context,
                "timeline",
                "Timeline",
                "timeline",
                Map.of(
                        "events", paging.of(found),
                        "picture", picture,
                        "paging", paging,
                        "filter", filter,
                        "choices", choices));
    }

    private void contradictions(Context context) {
        PictureFilter filter = PictureFilter.of(context.queryParamMap());
        List<Pair> found = views.pairs(filter);
        Paging paging = Parameters.paging(context, PAGE, found.size());
        CasePicture picture = views.picture();
        Choices choices = new Choices(
                counted(picture.disagreements(), pair -> pair.relation().type().label()), Map.of());
        pages.show(
                context,
                "contradictions",
                "Contradictions",
                "contradictions",
                Map.of(
                        "pairs", paging.of(found),
                        "sums", picture.fused().sums(),
                        "picture", picture,
                        "paging", paging,
                        "filter", filter,
                        "choices", choices));
    }

    private void parties(Context context, boolean persons) {
        PictureFilter filter = PictureFilter.of(context.queryParamMap());
        List<PartyRow> found = views.parties(persons, filter);
        Paging paging = Parameters.paging(context, TABLE_PAGE, found.size());
        List<Resolution> proposals = persons ? views.picture().fused().resolutions() : List.of();
        Paging proposed = Parameters.paging(context, "proposals", PAGE, proposals.size());
        pages.show(
                context,
                "parties",
                persons ? "Persons" : "Actors",
                persons ? "persons" : "actors",
                Map.of(
                        "rows", paging.of(found),
                        "persons", persons,
                        "proposals", proposed.of(proposals),
                        "proposed", proposed,
                        "paging", paging,
                        "filter", filter));
    }

    private void profile(Context context) {
        String key = Parameters.text(context, "key").orElse("");
        CasePicture picture = views.picture();
        PartyRow party = picture.parties()
                .row(key)
                .orElseThrow(() -> new NotFoundResponse("Nobody in this case has the key \"" + key + "\"."));
        ActorProfile profile = picture.parties().profile(key).orElseThrow();
        pages.show(
                context,
                "profile",
                party.name(),
                party.isPerson() ? "persons" : "actors",
                Map.of(
                        "party", party,
                        "profile", profile,
                        "picture", picture,
                        "network", picture.network(party)));
    }

    private void impact(Context context) {
        PictureFilter filter = PictureFilter.of(context.queryParamMap());
        List<StatePoint> found = views.impact(filter);
        Paging paging = Parameters.paging(context, TABLE_PAGE, found.size());
        CasePicture picture = views.picture();
        List<StatePoint> all =
                picture.fused().states().stream().filter(Views::isImpact).toList();
        Choices choices = new Choices(
                counted(all, StatePoint::topic),
                counted(all, state -> state.assessment().standing().label()));
        pages.show(
                context,
                "impact",
                "Impact",
                "impact",
                Map.of(
                        "states", paging.of(found),
                        "picture", picture,
                        "paging", paging,
                        "filter", filter,
                        "choices", choices));
    }

    private void sources(Context context) {
        PictureFilter filter = PictureFilter.of(context.queryParamMap());
        List<PublisherRow> publishers = views.publishers(filter);
        List<PublisherRow> speakers = views.speakers(filter);
        List<LineOfDescent> lines = views.picture().fused().lines();
        Paging ofPublishers = Parameters.paging(context, "publishers", TABLE_PAGE, publishers.size());
        Paging ofSpeakers = Parameters.paging(context, "speakers", TABLE_PAGE, speakers.size());
        Paging ofLines = Parameters.paging(context, "lines", PAGE, lines.size());
        List<LineOfDescent> shown = ofLines.of(lines);
        pages.show(
                context,
                "sources",
                "Sources",
                "sources",
                Map.of(
                        "publishers", ofPublishers.of(publishers),
                        "ofPublishers", ofPublishers,
                        "speakers", ofSpeakers.of(speakers),
                        "ofSpeakers", ofSpeakers,
                        "lines", shown,
                        "ofLines", ofLines,
                        "titles", titles(shown),
                        "copiesShown", COPIES_SHOWN,
                        "filter", filter));
    }

    /** The titles of the reports that a list of lines shows. */
    private Map<String, String> titles(List<LineOfDescent> lines) {
        Map<String, String> titles = new HashMap<>();
        open.file().read(handle -> {
            CaseReports reports = new CaseReports(handle);
            lines.stream()
                    .flatMap(line -> Stream.concat(
                            Stream.of(line.origin()), line.copies().stream().limit(COPIES_SHOWN)))
                    .forEach(id -> reports.row(id).ifPresent(row -> titles.put(id, title(row))));
            return titles;
        });
        return titles;
    }

    private static String title(ReportRow row) {
        return row.title().orElse(row.uri())
                + row.publisher().map(name -> ", " + name).orElse("");
    }

    private static <T> Map<String, Integer> counted(List<T> things, Function<T, String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(value.apply(thing), 1, Integer::sum));
        return counts;
    }
}
