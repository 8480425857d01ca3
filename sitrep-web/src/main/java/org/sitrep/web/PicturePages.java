package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.StatePoint;
import org.sitrep.resolve.Resolution;
import org.sitrep.view.ActorProfile;
import org.sitrep.view.Contradictions.Pair;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.Choices;
import org.sitrep.web.picture.PartyRow;
import org.sitrep.web.picture.PictureFilter;

/** Timeline, contradictions, actors, persons, impact and sources. */
final class PicturePages {

    private static final int PAGE = 50;
    private static final int TABLE_PAGE = 200;

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
                        "events", part(found, paging),
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
                        "pairs", part(found, paging),
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
        pages.show(
                context,
                "parties",
                persons ? "Persons" : "Actors",
                persons ? "persons" : "actors",
                Map.of(
                        "rows", part(found, paging),
                        "persons", persons,
                        "proposals", proposals,
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
                        "states", part(found, paging),
                        "picture", picture,
                        "paging", paging,
                        "filter", filter,
                        "choices", choices));
    }

    private void sources(Context context) {
        PictureFilter filter = PictureFilter.of(context.queryParamMap());
        pages.show(
                context,
                "sources",
                "Sources",
                "sources",
                Map.of(
                        "publishers", views.publishers(filter),
                        "speakers", views.speakers(filter),
                        "lines", views.picture().fused().lines(),
                        "titles", titles(),
                        "filter", filter,
                        "query", Parameters.others(context)));
    }

    private Map<String, String> titles() {
        return open
                .file()
                .read(handle ->
                        new org.sitrep.store.CaseReports(handle).rows(org.sitrep.store.CaseReports.Versions.CURRENT))
                .stream()
                .collect(Collectors.toMap(
                        org.sitrep.store.ReportRow::id,
                        row -> row.title().orElse(row.uri())
                                + row.publisher().map(name -> ", " + name).orElse("")));
    }

    private static <T> List<T> part(List<T> all, Paging paging) {
        return all.subList(Math.max(0, paging.from() - 1), paging.to());
    }

    private static <T> Map<String, Integer> counted(List<T> things, Function<T, String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(value.apply(thing), 1, Integer::sum));
        return counts;
    }
}
