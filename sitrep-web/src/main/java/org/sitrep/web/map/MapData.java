package org.sitrep.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Scene;
import org.sitrep.web.map.Outlines.Outline;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.Wording;

/**
 * Everything the map shows, over all days; the slider chooses among it.
 *
 * @param logLength of the case when it was made
 * @param from first day, ISO
 * @param to last day, ISO
 * @param holders names of parties, those with the most stretches first: the order of colours; who is only described is
 *     none
 * @param unplaced number of stretches that no point or outline is known for
 */
public record MapData(
        long logLength,
        String from,
        String to,
        List<String> holders,
        Map<String, Outline> outlines,
        List<Stretch> control,
        List<Spot> events,
        List<Flow> flows,
        int unplaced) {

    /** Days on which an event stays on the map after it. */
    public static final int EVENT_DAYS = 30;

    /** An event at a point, in latitude and longitude. */
    public record Spot(
            String id,
            String type,
            String place,
            String first,
            String last,
            double latitude,
            double longitude,
            String killed,
            String standing) {}

    /** People who left one place for another. */
    public record Flow(
            List<Double> origin, List<Double> destination, String words, String day, String claim, String report) {}

    static Optional<List<Double>> point(Optional<Scene> scene) {
        return scene.flatMap(where ->
                where.latitude().flatMap(latitude -> where.longitude().map(longitude -> List.of(latitude, longitude))));
    }

    /** Draws up the map of a picture. */
    public static MapData of(CasePicture picture, Outlines outlines) {
        Map<String, Outline> used = new TreeMap<>();
        List<Stretch> control = new ArrayList<>();
        int unplaced = 0;
        Holders holders = new Holders(picture.fused().control());
        List<ControlSpan> placed = new ArrayList<>();
        for (ControlSpan span : picture.fused().control()) {
            Optional<Outline> outline = isArea(span) ? outlines.of(span.scene()) : Optional.empty();
            outline.ifPresent(area -> used.put(area.key(), area));
            Stretch stretch = Stretch.of(span, outline.map(Outline::key), holders);
            if (stretch.isPlaced()) {
                control.add(stretch);
                placed.add(span);
            } else {
                unplaced++;
            }
        }
        List<Spot> events = picture.fused().events().stream()
                .flatMap(event -> spot(event).stream())
                .toList();
        List<Flow> flows = Flows.of(picture);
        List<String> days = Stream.of(
                        control.stream().map(Stretch::from),
                        control.stream().map(Stretch::confirmed),
                        events.stream().map(Spot::last),
                        flows.stream().map(Flow::day))
                .flatMap(stream -> stream)
                .sorted()
                .toList();
        return new MapData(
                picture.logLength(),
                days.isEmpty() ? "" : days.get(0),
                days.isEmpty() ? "" : days.get(days.size() - 1),
                holders.names(placed),
                used,
                control,
                events,
                flows,
                unplaced);
    }

    private static boolean isArea(ControlSpan span) {
        return !span.scene().isSpot() || span.part() == Scene.Part.VILLAGES;
    }

    private static Optional<Spot> spot(FusedEvent event) {
        return event.days()
                .flatMap(days -> event.scene()
                        .filter(Scene::isSpot)
                        .flatMap(scene -> point(Optional.of(scene))
                                .map(point -> new Spot(
                                        event.id(),
                                        Wording.words(event.type()),
                                        Wording.place(scene),
                                        days.start().toString(),
                                        days.last().toString(),
                                        point.get(0),
                                        point.get(1),
                                        killed(event),
                                        event.assessment().standing().label()))));
    }

    private static String killed(FusedEvent event) {
        return event.figures().stream()
                .filter(figure -> figure.topic().equals("killed"))
                .flatMap(figure -> figure.low().stream()
                        .flatMap(low -> figure.high().stream().map(high -> range(low, high))))
                .findFirst()
                .orElse("");
    }

    private static String range(FusedFigure.Version low, FusedFigure.Version high) {
        return low.value() == high.value() ? Long.toString(low.value()) : low.value() + "–" + high.value();
    }

    /** What the map shows on a day, as GeoJSON. */
    public Map<String, Object> shownOn(LocalDate on, int eventDays) {
        String day = on.toString();
        List<Map<String, Object>> features = new ArrayList<>();
        control.stream()
                .filter(stretch -> stretch.from().compareTo(day) <= 0
                        && stretch.to().filter(end -> end.compareTo(day) <= 0).isEmpty())
                .forEach(stretch -> features.add(feature(stretch)));
        String earliest = on.minusDays(eventDays).toString();
        events.stream()
                .filter(event ->
                        event.first().compareTo(day) <= 0 && event.last().compareTo(earliest) >= 0)
                .forEach(event -> features.add(feature(event)));
        flows.stream()
                .filter(flow -> flow.day().compareTo(day) <= 0 && flow.day().compareTo(earliest) >= 0)
                .forEach(flow -> features.add(feature(flow)));
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("day", day);
        collection.put("features", features);
        return collection;
    }

    private Map<String, Object> feature(Stretch stretch) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("shows", "control");
        properties.put("place", stretch.place());
        properties.put("part", stretch.part());
        properties.put("holder", stretch.holder());
        properties.put("state", stretch.state());
        properties.put("from", stretch.from());
        properties.put("last_confirmed", stretch.confirmed());
        properties.put("standing", stretch.standing());
        properties.put("claims", stretch.claims());
        properties.put("contrary", stretch.contrary());
        Optional<Outline> outline = stretch.outline().flatMap(key -> Optional.ofNullable(outlines.get(key)));
        properties.put("approximate", outline.map(Outline::approximate).orElse(false));
        return feature(
                outline.map(Outline::geometry)
                        .orElseGet(() -> pointAt(stretch.point().orElseThrow())),
                properties);
    }

    private static Map<String, Object> feature(Spot event) {
        return feature(
                pointAt(List.of(event.latitude(), event.longitude())),
                Map.of(
                        "shows",
                        "event",
                        "id",
                        event.id(),
                        "type",
                        event.type(),
                        "place",
                        event.place(),
                        "first_day",
                        event.first(),
                        "last_day",
                        event.last(),
                        "killed",
                        event.killed()));
    }

    private static Map<String, Object> feature(Flow flow) {
        return feature(
                Map.of("type", "LineString", "coordinates", List.of(turned(flow.origin()), turned(flow.destination()))),
                Map.of("shows", "displacement", "words", flow.words(), "day", flow.day(), "claim", flow.claim()));
    }

    private static Map<String, Object> feature(Map<String, Object> geometry, Map<String, Object> properties) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", geometry);
        feature.put("properties", properties);
        return feature;
    }

    private static Map<String, Object> pointAt(List<Double> point) {
        return Map.of("type", "Point", "coordinates", turned(point));
    }

    /** GeoJSON gives the longitude first. */
    private static List<Double> turned(List<Double> point) {
        return List.of(point.get(1), point.get(0));
    }
}
