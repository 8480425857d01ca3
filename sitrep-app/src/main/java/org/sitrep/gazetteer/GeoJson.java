package org.sitrep.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Features of GeoJSON (RFC 7946), read one at a time; areas only, in WGS 84 as the standard says. */
final class GeoJson implements Outlines {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public void read(PlaceFile file, Sink sink) throws IOException {
        try (InputStream in = file.open();
                JsonParser parser = mapper.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(file.shown() + ": expected a GeoJSON object, found something else");
            }
            int features = 0;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("features") && value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        features++;
                        sink.take(outline(file, "feature " + features, mapper.readTree(parser)));
                    }
                } else {
                    parser.skipChildren();
                }
            }
            if (features == 0) {
                throw new IOException(
                        file.shown() + ": expected a GeoJSON FeatureCollection with features, found none");
            }
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new IOException(
                    file.shown() + " line " + line + ": expected whole GeoJSON, found it cut off or damaged", broken);
        }
    }

    private static Outline outline(PlaceFile file, String where, JsonNode feature) throws IOException {
        try {
            Map<String, String> properties = new TreeMap<>();
            feature.path("properties").properties().forEach(property -> {
                if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                    properties.put(
                            property.getKey().toLowerCase(Locale.ROOT),
                            property.getValue().asString());
                }
            });
            return new Outline(where, properties, area(feature.path("geometry")));
        } catch (IllegalArgumentException unusable) {
            throw new IOException(file.shown() + ": " + where + ": " + unusable.getMessage());
        }
    }

    private static Geometry area(JsonNode geometry) {
        String type = geometry.path("type").asString("nothing");
        JsonNode coordinates = geometry.path("coordinates");
        Geometry area = switch (type) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> parts = new ArrayList<>();
                coordinates.forEach(part -> parts.add(polygon(part)));
                yield FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
            }
            default -> throw new IllegalArgumentException("expected a Polygon or MultiPolygon, found " + type);
        };
        return Polygons.sound(area);
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> found = new ArrayList<>();
        rings.forEach(ring -> found.add(ring(ring)));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("expected the rings of a polygon, found none");
        }
        return FACTORY.createPolygon(
                found.get(0), found.subList(1, found.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        Coordinate[] ring = new Coordinate[points.size()];
        for (int i = 0; i < ring.length; i++) {
            JsonNode point = points.path(i);
            if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
                throw new IllegalArgumentException("expected points of two numbers, found " + point);
            }
            ring[i] = new Coordinate(point.path(0).asDouble(), point.path(1).asDouble());
        }
        return FACTORY.createLinearRing(ring);
    }
}
