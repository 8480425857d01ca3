package org.sitrep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;
import org.sitrep.view.Contradictions.Pair;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.PartyRow;
import org.sitrep.web.picture.PublisherRow;
import org.sitrep.web.picture.Wording;
import org.sitrep.web.table.Sheet;

/** The views of the picture as tables, a row for each thing that the page shows. */
final class PictureSheets {

    private PictureSheets() {}

    static Sheet events(List<FusedEvent> events) {
        return Sheet.of(
                "events",
                List.of(
                        "id",
                        "type",
                        "first_day",
                        "last_day",
                        "place",
                        "latitude",
                        "longitude",
                        "agents",
                        "killed_low",
                        "killed_best",
                        "killed_high",
                        "standing",
                        "independent_sources",
                        "claims"),
                rows(
                        events,
                        event -> cells(
                                event.id(),
                                event.type(),
                                event.days().map(days -> days.start().toString()),
                                event.days().map(days -> days.last().toString()),
                                event.scene().map(Wording::place),
                                event.scene().flatMap(Scene::latitude),
                                event.scene().flatMap(Scene::longitude),
                                event.agents().stream()
                                        .map(agent -> agent.party().name())
                                        .collect(Collectors.joining("; ")),
                                killed(event).flatMap(FusedFigure::low).map(FusedFigure.Version::value),
                                killed(event).flatMap(FusedFigure::best).map(FusedFigure.Version::value),
                                killed(event).flatMap(FusedFigure::high).map(FusedFigure.Version::value),
                                event.assessment().standing().label(),
                                event.assessment().independentSources(),
                                String.join(" ", event.claims()))));
    }

    private static Optional<FusedFigure> killed(FusedEvent event) {
        return event.figures().stream()
                .filter(figure -> figure.topic().equals("killed"))
                .findFirst();
    }

    static Sheet contradictions(List<Pair> pairs) {
        return Sheet.of(
                "contradictions",
                List.of(
                        "relation",
                        "topic",
                        "reason",
                        "first_claim",
                        "first_speaker",
                        "first_published",
                        "first_words",
                        "second_claim",
                        "second_speaker",
                        "second_published",
                        "second_words",
                        "latitude",
                        "longitude"),
                rows(
                        pairs,
                        pair -> cells(
                                pair.relation().type().label(),
                                pair.relation().topic(),
                                pair.relation().reason(),
                                pair.first().id(),
                                Wording.speaker(pair.first().speaker()),
                                pair.first().citation().published(),
                                pair.first().citation().words(),
                                pair.second().id(),
                                Wording.speaker(pair.second().speaker()),
                                pair.second().citation().published(),
                                pair.second().citation().words(),
                                pair.second().scene().flatMap(Scene::latitude),
                                pair.second().scene().flatMap(Scene::longitude))));
    }

    static Sheet states(String name, List<StatePoint> states) {
        return Sheet.of(
                name,
                List.of(
                        "topic",
                        "subject",
                        "name",
                        "value",
                        "low",
                        "best",
                        "high",
                        "unit",
                        "first_day",
                        "last_day",
                        "place",
                        "latitude",
                        "longitude",
                        "standing",
                        "independent_sources",
                        "claims"),
                rows(
                        states,
                        state -> cells(
                                state.topic(),
                                state.subject(),
                                state.name(),
                                state.value(),
                                state.figure().flatMap(FusedFigure::low).map(FusedFigure.Version::value),
                                state.figure().flatMap(FusedFigure::best).map(FusedFigure.Version::value),
                                state.figure().flatMap(FusedFigure::high).map(FusedFigure.Version::value),
                                state.figure().map(FusedFigure::unit),
                                state.days().map(days -> days.start().toString()),
                                state.days()
                                        .flatMap(days -> days.end())
                                        .map(end -> end.minusDays(1).toString()),
                                state.scene().map(Wording::place),
                                state.scene().flatMap(Scene::latitude),
                                state.scene().flatMap(Scene::longitude),
                                state.assessment().standing().label(),
                                state.assessment().independentSources(),
                                String.join(" ", state.claims()))));
    }

    static Sheet control(List<ControlSpan> spans) {
        return Sheet.of(
                "control",
                List.of(
                        "place",
                        "part",
                        "holder",
                        "state",
                        "from",
                        "to",
                        "last_confirmed",
                        "latitude",
                        "longitude",
                        "standing",
                        "independent_sources",
                        "recaptured",
                        "claims",
                        "contrary"),
                rows(
                        spans,
                        span -> cells(
                                Wording.place(span.scene()),
                                span.part().label(),
                                span.holder().map(holder -> holder.name()),
                                span.state().label(),
                                span.from(),
                                span.to(),
                                span.lastConfirmed(),
                                span.scene().latitude(),
                                span.scene().longitude(),
                                span.assessment().standing().label(),
                                span.assessment().independentSources(),
                                span.recaptured() ? "yes" : "no",
                                String.join(" ", span.claims()),
                                String.join(" ", span.contrary()))));
    }

    static Sheet parties(String name, List<PartyRow> parties, CasePicture picture) {
        return Sheet.of(
                name,
                List.of(
                        "key",
                        "name",
                        "other_names",
                        "claims",
                        "events",
                        "control",
                        "states",
                        "first_published",
                        "last_published"),
                rows(
                        parties,
                        party -> cells(
                                party.key(),
                                party.name(),
                                party.names().stream().skip(1).collect(Collectors.joining("; ")),
                                party.claims().size(),
                                party.events(),
                                party.spans(),
                                party.states(),
                                published(picture, party, 0),
                                published(picture, party, party.claims().size() - 1))));
    }

    private static Optional<String> published(CasePicture picture, PartyRow party, int claim) {
        return picture.claim(party.claims().get(claim))
                .flatMap(cited -> cited.citation().published())
                .map(Object::toString);
    }

    static Sheet sources(String name, List<PublisherRow> sources) {
        return Sheet.of(
                name,
                List.of("name", "kind", "reports", "claims", "copied_reports", "contradicted_claims", "reliability"),
                rows(
                        sources,
                        row -> cells(
                                row.name(),
                                row.kind(),
                                row.reports(),
                                row.claims(),
                                row.copied(),
                                row.contradicted(),
                                row.reliability())));
    }

    private static <T> List<List<Optional<?>>> rows(
            List<T> things, java.util.function.Function<T, List<Optional<?>>> row) {
        return things.stream().map(row).toList();
    }

    /** Cells from values, of which some may be empty already. */
    private static List<Optional<?>> cells(Object... values) {
        List<Optional<?>> cells = new ArrayList<>(values.length);
        for (Object value : values) {
            cells.add(value instanceof Optional<?> maybe ? maybe : Optional.of(value));
        }
        return cells;
    }
}
