package org.sitrep.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.sitrep.area.Area;
import org.sitrep.area.Areas;
import org.sitrep.fuse.Scene;
import org.sitrep.place.Feature;

/** The areas of places, as GeoJSON draws them. Asked for once per place. */
public final class Outlines {

    private static final double SIMPLER_THAN_DEGREES = 0.005;
    private static final double DECIMALS = 1e4;

    /** @param approximate whether it was made from points instead of taken from a map */
    public record Outline(String key, String name, boolean approximate, String credit, Map<String, Object> geometry) {}

    private final Supplier<Optional<Areas>> areas;
    private final Map<String, Optional<Outline>> known = new ConcurrentHashMap<>();

    public Outlines(Supplier<Optional<Areas>> areas) {
        this.areas = areas;
    }

    /** The outline of a division, or of the district around a spot; empty where no outline is known. */
    public Optional<Outline> of(Scene scene) {
        return known.computeIfAbsent(scene.key(), key -> find(scene));
    }

    private Optional<Outline> find(Scene scene) {
        return areas.get().flatMap(all -> area(all, scene)).map(Outlines::outline);
    }

    private static Optional<Area> area(Areas areas, Scene scene) {
        if (scene.isSpot()) {
            return scene.latitude()
                    .flatMap(latitude -> scene.longitude()
                            .flatMap(longitude -> areas.containing(latitude, longitude).stream()
                                    .filter(area -> area.feature() == Feature.ADM2)
                                    .findFirst()));
        }
        return byKey(areas, scene.key());
    }

    private static Optional<Area> byKey(Areas areas, String key) {
        return key.startsWith("geo:")
                ? areas.hierarchy().byKey(key.substring("geo:".length())).flatMap(areas::of)
                : Optional.empty();
    }

    private static Outline outline(Area area) {
        Geometry simple = DouglasPeuckerSimplifier.simplify(area.geometry(), SIMPLER_THAN_DEGREES);
        return new Outline(
                area.key(),
                area.name(),
                area.approximate(),
                area.credit().words(),
                Map.of("type", "MultiPolygon", "coordinates", polygons(simple.isEmpty() ? area.geometry() : simple)));
    }

    private static List<Object> polygons(Geometry geometry) {
        List<Object> polygons = new ArrayList<>();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon) {
                List<Object> rings = new ArrayList<>();
                rings.add(ring(polygon.getExteriorRing().getCoordinates()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole).getCoordinates()));
                }
                polygons.add(rings);
            }
        }
        return polygons;
    }

    private static List<List<Double>> ring(Coordinate[] coordinates) {
        List<List<Double>> ring = new ArrayList<>(coordinates.length);
        for (Coordinate point : coordinates) {
            ring.add(List.of(rounded(point.x), rounded(point.y)));
        }
        return ring;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }
}
