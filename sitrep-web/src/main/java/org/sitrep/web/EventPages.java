package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.Scene;
import org.sitrep.store.Judgements;
import org.sitrep.store.RecordedJudgement;
import org.sitrep.view.Contradictions.Pair;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.Wording;
import org.sitrep.web.review.DecisionRow;

/** One event with all its claims, where it is merged with others and split; and the list of all decisions. */
final class EventPages {

    private static final int PAGE = 100;
    private static final int CANDIDATES = 12;
    private static final int PAIRS = 20;

    /** Events further apart are hardly one, whatever a report says of the day. */
    private static final int DAYS_APART = 10;

    private final OpenCase open;
    private final Pages pages;

    EventPages(OpenCase open, Pages pages) {
        this.open = open;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/events/{claim}", this::event);
        routes.get("/decisions", this::decisions);
    }

    /** An event is asked for by a claim that tells of it: its own id changes when a claim joins or leaves. */
    private void event(Context context) {
        String claim = context.pathParam("claim");
        CasePicture picture = open.picture();
        FusedEvent event = picture.eventOf(claim)
                .orElseThrow(() -> new NotFoundResponse(
                        "No event in this case is told of by claim \"" + claim + "\"; it may have been read anew."));
        pages.show(
                context,
                "event",
                Wording.title(event.type()),
                "timeline",
                Map.of(
                        "event", event,
                        "picture", picture,
                        "pairs", pairs(picture, event),
                        "candidates", candidates(picture, event),
                        "decided", decided(event)));
    }

    private static List<Pair> pairs(CasePicture picture, FusedEvent event) {
        Set<String> claims = new HashSet<>(event.claims());
        return event.claims().stream()
                .flatMap(claim -> picture.relationsOf(claim).stream())
                .filter(relation -> relation.type().isDisagreement()
                        && claims.contains(relation.first())
                        && claims.contains(relation.second()))
                .distinct()
                .limit(PAIRS)
                .map(relation -> new Pair(
                        relation,
                        picture.claim(relation.first()).orElseThrow(),
                        picture.claim(relation.second()).orElseThrow()))
                .toList();
    }

    /** Other events of the same place or district within some days, the nearest first. */
    private static List<FusedEvent> candidates(CasePicture picture, FusedEvent event) {
        return picture.fused().events().stream()
                .filter(other -> !other.id().equals(event.id()) && isNear(event, other))
                .sorted(Comparator.comparing((FusedEvent other) -> apart(event, other))
                        .thenComparing(other -> !other.type().equals(event.type()))
                        .thenComparing(FusedEvent::id))
                .limit(CANDIDATES)
                .toList();
    }

    private static boolean isNear(FusedEvent event, FusedEvent other) {
        boolean there = event.scene().isEmpty()
                || other.scene().isEmpty()
                || event.scene().map(Scene::district).equals(other.scene().map(Scene::district));
        return there && apart(event, other) <= DAYS_APART;
    }

    private static long apart(FusedEvent event, FusedEvent other) {
        return event.days()
                .flatMap(mine -> other.days().map(theirs -> apart(mine, theirs)))
                .orElse((long) DAYS_APART);
    }

    private static long apart(Days mine, Days theirs) {
        return Math.abs(mine.start().toEpochDay() - theirs.start().toEpochDay());
    }

    /** Standing decisions that put the event together or keep others out of it. */
    private List<DecisionRow> decided(FusedEvent event) {
        Set<String> claims = new HashSet<>(event.claims());
        return open.file().read(handle -> {
            List<RecordedJudgement> about = new Judgements(handle)
                    .onHappenings().stream()
                            .filter(pair -> pair.claims().stream().anyMatch(claims::contains))
                            .map(pair -> pair.judgement())
                            .toList();
            return new DecisionRows(handle).rows(about);
        });
    }

    private void decisions(Context context) {
        int total = open.file().read(handle -> new Judgements(handle).count());
        Paging paging = Parameters.paging(context, PAGE, total);
        List<DecisionRow> rows = open.file()
                .read(handle -> new DecisionRows(handle).rows(new Judgements(handle).latest(paging.before(), PAGE)));
        pages.show(context, "decisions", "Decisions", "decisions", Map.of("rows", rows, "paging", paging));
    }
}
