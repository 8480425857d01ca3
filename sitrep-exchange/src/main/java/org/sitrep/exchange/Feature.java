package org.sitrep.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A feature of a layer: text, whole numbers, decimals and truth values by field; absent where unknown. */
final class Feature {

    private static final GeometryFactory WGS84 = new GeometryFactory();

    private final String id;
    private final Optional<Geometry> geometry;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Feature(String id, Optional<Geometry> geometry) {
        this.id = id;
        this.geometry = geometry;
    }

    static Geometry point(double latitude, double longitude) {
        return WGS84.createPoint(new Coordinate(longitude, latitude));
    }

    static Geometry line(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        return WGS84.createLineString(
                new Coordinate[] {new Coordinate(fromLongitude, fromLatitude), new Coordinate(toLongitude, toLatitude)
                });
    }

    Feature with(String field, Optional<?> value) {
        value.ifPresent(given -> values.put(field, given));
        return this;
    }

    Feature with(String field, Object value) {
        if (!(value instanceof String text && text.isEmpty())) {
            values.put(field, value);
        }
        return this;
    }

    String id() {
        return id;
    }

    Optional<Geometry> geometry() {
        return geometry;
    }

    Optional<Object> value(String field) {
        return Optional.ofNullable(values.get(field));
    }
}
