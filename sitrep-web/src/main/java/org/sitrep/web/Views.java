package org.sitrep.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.StatePoint;
import org.sitrep.store.Settings;
import org.sitrep.view.Contradictions.Pair;
import org.sitrep.web.claims.ClaimFilter;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.PartyRow;
import org.sitrep.web.picture.PictureFilter;
import org.sitrep.web.picture.PublisherRow;
import org.sitrep.web.picture.Sources;
import org.sitrep.web.table.Sheet;

/** The views of a case. Pages, files and the API ask here, so that all of them show the same. */
final class Views {

    /** Topics of states that are about parties; all others tell what the fighting did to people. */
    private static final List<String> OF_PARTIES = List.of("strength", "membership", "leadership", "kin");

    private static final Map<String, BiFunction<Views, Map<String, List<String>>, Sheet>> SHEETS = new TreeMap<>(Map.of(
            "claims",
                    (views, query) -> ClaimSheet.of(
                            views.open, views.open.find(ClaimFilter.of(query)).ids()),
            "events", (views, query) -> PictureSheets.events(views.events(PictureFilter.of(query))),
            "contradictions", (views, query) -> PictureSheets.contradictions(views.pairs(PictureFilter.of(query))),
            "control", (views, query) -> PictureSheets.control(views.control(PictureFilter.of(query))),
            "states", (views, query) -> PictureSheets.states("states", views.states(PictureFilter.of(query))),
            "impact", (views, query) -> PictureSheets.states("impact", views.impact(PictureFilter.of(query))),
            "actors",
                    (views, query) -> PictureSheets.parties(
                            "actors", views.parties(false, PictureFilter.of(query)), views.picture()),
            "persons",
                    (views, query) -> PictureSheets.parties(
                            "persons", views.parties(true, PictureFilter.of(query)), views.picture()),
            "publishers",
                    (views, query) -> PictureSheets.sources("publishers", views.publishers(PictureFilter.of(query))),
            "speakers", (views, query) -> PictureSheets.sources("speakers", views.speakers(PictureFilter.of(query)))));

    private final OpenCase open;

    Views(OpenCase open) {
        this.open = open;
    }

    static java.util.Set<String> names() {
        return SHEETS.keySet();
    }

    /** A view as a table. */
    java.util.Optional<Sheet> sheet(String name, Map<String, List<String>> query) {
        return java.util.Optional.ofNullable(SHEETS.get(name)).map(make -> make.apply(this, query));
    }

    CasePicture picture() {
        return open.picture();
    }

    List<FusedEvent> events(PictureFilter filter) {
        CasePicture picture = picture();
        return picture.fused().events().stream()
                .filter(event -> filter.lets(event, picture))
                .toList();
    }

    List<Pair> pairs(PictureFilter filter) {
        return picture().disagreements().stream().filter(filter::lets).toList();
    }

    List<ControlSpan> control(PictureFilter filter) {
        return picture().fused().control().stream().filter(filter::lets).toList();
    }

    List<StatePoint> states(PictureFilter filter) {
        return picture().fused().states().stream().filter(filter::lets).toList();
    }

    List<StatePoint> impact(PictureFilter filter) {
        return states(filter).stream().filter(Views::isImpact).toList();
    }

    static boolean isImpact(StatePoint state) {
        return !OF_PARTIES.contains(state.topic());
    }

    List<PartyRow> parties(boolean persons, PictureFilter filter) {
        return picture().parties().rows(persons).stream()
                .filter(row -> filter.has(row.names().stream()))
                .toList();
    }

    List<PublisherRow> publishers(PictureFilter filter) {
        return named(sources().publishers(), filter);
    }

    List<PublisherRow> speakers(PictureFilter filter) {
        return named(sources().speakers(), filter);
    }

    private Sources sources() {
        return new Sources(picture(), open.file().read(handle -> new Settings(handle).reliabilities()));
    }

    private static List<PublisherRow> named(List<PublisherRow> rows, PictureFilter filter) {
        return rows.stream().filter(row -> filter.has(Stream.of(row.name()))).toList();
    }
}
