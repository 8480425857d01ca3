package org.sitrep.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One GeoJSON file for each layer (RFC 7946): WGS 84, longitude first, outer rings against the clock, stable ids. */
final class GeoJson implements Exporter, LayerSink {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ExportContext context;
    private final CaseLayers layers;
    private final Map<String, LayerFile> files = new LinkedHashMap<>();

    /** A file of features being written. */
    private static final class LayerFile {
        private final BufferedWriter writer;
        private long features;

        LayerFile(BufferedWriter writer) {
            this.writer = writer;
        }
    }

    GeoJson(ExportContext context) throws IOException {
        this.context = context;
        for (Layer layer : Layer.all()) {
            BufferedWriter writer = Files.newBufferedWriter(context.folder().resolve(layer.name() + ".geojson"));
            files.put(layer.name(), new LayerFile(writer));
            writer.write("{\"type\":\"FeatureCollection\",\"name\":\"" + layer.name() + "\",\"features\":[");
        }
        this.layers = new CaseLayers(context, this);
    }

    @Override
    public void report(OutgoingReport outgoing) throws IOException {
        layers.report(outgoing);
    }

    @Override
    public void add(Layer layer, Feature feature) throws IOException {
        LayerFile file = files.get(layer.name());
        if (file == null) {
            throw new IllegalStateException("no file for the layer " + layer.name());
        }
        file.writer.write(file.features++ == 0 ? "\n" : ",\n");
        file.writer.write(mapper.writeValueAsString(json(layer, feature)));
    }

    private ObjectNode json(Layer layer, Feature feature) {
        ObjectNode json = mapper.createObjectNode().put("type", "Feature").put("id", feature.id());
        ObjectNode properties = mapper.createObjectNode();
        layer.fields()
                .keySet()
                .forEach(field -> properties.set(
                        field, mapper.valueToTree(feature.value(field).orElse(mapper.nullNode()))));
        json.set("properties", properties);
        json.set(
                "geometry",
                feature.geometry()
                        .<tools.jackson.databind.JsonNode>map(this::geometry)
                        .orElseGet(mapper::nullNode));
        return json;
    }

    private ObjectNode geometry(Geometry geometry) {
        ObjectNode json = mapper.createObjectNode();
        if (geometry instanceof Point point) {
            json.put("type", "Point").set("coordinates", position(point.getCoordinate()));
        } else if (geometry instanceof LineString line) {
            json.put("type", "LineString").set("coordinates", positions(line.getCoordinates()));
        } else if (geometry instanceof Polygon polygon) {
            json.put("type", "Polygon").set("coordinates", rings(polygon));
        } else {
            ArrayNode polygons = mapper.createArrayNode();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                polygons.add(rings((Polygon) geometry.getGeometryN(i)));
            }
            json.put("type", "MultiPolygon").set("coordinates", polygons);
        }
        return json;
    }

    private ArrayNode rings(Polygon polygon) {
        ArrayNode rings = mapper.createArrayNode();
        rings.add(ring(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i), false));
        }
        return rings;
    }

    private ArrayNode ring(LineString ring, boolean againstClock) {
        boolean turned = Orientation.isCCW(ring.getCoordinateSequence()) != againstClock;
        return positions((turned ? ring.reverse() : ring).getCoordinates());
    }

    private ArrayNode positions(Coordinate[] coordinates) {
        ArrayNode positions = mapper.createArrayNode();
        for (Coordinate coordinate : coordinates) {
            positions.add(position(coordinate));
        }
        return positions;
    }

    /** Seven digits behind the point: a centimetre. */
    private ArrayNode position(Coordinate coordinate) {
        return mapper.createArrayNode().add(rounded(coordinate.getX())).add(rounded(coordinate.getY()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }

    @Override
    public void prepare(OutgoingReport outgoing) {
        outgoing.rows();
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        layers.finish();
        List<ExportFile> written = new ArrayList<>();
        for (Map.Entry<String, LayerFile> file : files.entrySet()) {
            file.getValue().writer.write("\n]}\n");
            file.getValue().writer.close();
            String name = file.getKey() + ".geojson";
            written.add(new ExportFile(
                    context.folder().relativize(context.folder().resolve(name)), file.getValue().features, "features"));
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        for (LayerFile file : files.values()) {
            file.writer.close();
        }
    }
}
