package org.sitrep.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** {@code case.gpkg}: all layers in one GeoPackage (OGC 12-128r17), readable by QGIS and GDAL. */
final class GeoPackage implements Exporter, LayerSink {

    private static final String NAME = "case.gpkg";
    private static final int APPLICATION_ID = 0x47504B47;
    private static final int VERSION = 10300;
    private static final int WGS84 = 4326;
    private static final int BATCH = 1000;

    private static final String WGS84_DEFINITION = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,"
            + "298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,"
            + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
            + "AUTHORITY[\"EPSG\",\"4326\"]]";

    private final ExportContext context;
    private final Path file;
    private final Connection connection;
    private final CaseLayers layers;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private Optional<LocalDate> latest = Optional.empty();

    /** A layer being filled. */
    private static final class Table {
        private final PreparedStatement insert;
        private final Envelope extent = new Envelope();
        private long rows;

        Table(PreparedStatement insert) {
            this.insert = insert;
        }
    }

    /** Work on the database. */
    private interface Work {
        void run() throws SQLException;
    }

    GeoPackage(ExportContext context) throws IOException {
        this.context = context;
        this.file = context.folder().resolve(NAME);
        Files.deleteIfExists(file);
        try {
            this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        } catch (SQLException failure) {
            throw new IOException(file + ": cannot be written: " + failure.getMessage(), failure);
        }
        told(this::prepare);
        this.layers = new CaseLayers(context, this);
    }

    private void told(Work work) throws IOException {
        try {
            work.run();
        } catch (SQLException failure) {
            throw new IOException(file + ": " + failure.getMessage(), failure);
        }
    }

    private void prepare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + VERSION);
            for (String table : SYSTEM_TABLES) {
                statement.execute(table);
            }
        }
        connection.setAutoCommit(false);
        referenceSystems();
        for (Layer layer : Layer.all()) {
            create(layer);
        }
    }

    private static final List<String> SYSTEM_TABLES = List.of(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,"
                    + " organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)",
            "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,"
                    + " description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,"
                    + " max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES"
                    + " gpkg_spatial_ref_sys(srs_id))",
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT"
                    + " NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY"
                    + " KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn"
                    + " FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id)"
                    + " REFERENCES gpkg_spatial_ref_sys (srs_id))");

    private void referenceSystems() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)")) {
            system(insert, "WGS 84 geodetic", WGS84, "EPSG", WGS84_DEFINITION, "longitude and latitude in degrees");
            system(insert, "Undefined Cartesian SRS", -1, "NONE", "undefined", "undefined Cartesian");
            system(insert, "Undefined geographic SRS", 0, "NONE", "undefined", "undefined geographic");
        }
    }

    private static void system(
            PreparedStatement insert, String name, int id, String organisation, String definition, String description)
            throws SQLException {
        insert.setString(1, name);
        insert.setInt(2, id);
        insert.setString(3, organisation);
        insert.setInt(4, id);
        insert.setString(5, definition);
        insert.setString(6, description);
        insert.execute();
    }

    private void create(Layer layer) throws SQLException {
        StringBuilder columns = new StringBuilder("fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
        if (layer.hasGeometry()) {
            columns.append(", geom ").append(layer.geometry());
        }
        layer.fields()
                .forEach((name, type) ->
                        columns.append(", \"").append(name).append("\" ").append(sqlType(type)));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"" + layer.name() + "\" (" + columns + ")");
        }
        List<String> names = new ArrayList<>(layer.fields().keySet());
        if (layer.hasGeometry()) {
            names.add(0, "geom");
        }
        tables.put(
                layer.name(),
                new Table(connection.prepareStatement("INSERT INTO \"" + layer.name() + "\" ("
                        + names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))
                        + ") VALUES (" + String.join(", ", Collections.nCopies(names.size(), "?")) + ")")));
    }

    private static String sqlType(Layer.Field field) {
        return switch (field) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case REAL -> "REAL";
            case DATE -> "DATE";
            case BOOLEAN -> "BOOLEAN";
        };
    }

    @Override
    public void report(OutgoingReport outgoing) throws IOException {
        outgoing.report()
                .head()
                .published()
                .filter(day -> latest.map(day::isAfter).orElse(true))
                .ifPresent(day -> latest = Optional.of(day));
        layers.report(outgoing);
    }

    @Override
    public void add(Layer layer, Feature feature) throws IOException {
        Table table = tables.get(layer.name());
        if (table == null) {
            throw new IllegalStateException("no table for the layer " + layer.name());
        }
        told(() -> insert(table, layer, feature));
    }

    private static void insert(Table table, Layer layer, Feature feature) throws SQLException {
        int at = 1;
        if (layer.hasGeometry()) {
            if (feature.geometry().isPresent()) {
                table.extent.expandToInclude(feature.geometry().get().getEnvelopeInternal());
                table.insert.setBytes(at, blob(feature.geometry().get()));
            } else {
                table.insert.setNull(at, Types.BLOB);
            }
            at++;
        }
        for (String field : layer.fields().keySet()) {
            Optional<Object> value = feature.value(field);
            if (value.isEmpty()) {
                table.insert.setNull(at, Types.NULL);
            } else {
                table.insert.setObject(
                        at, value.get() instanceof Boolean yes ? Integer.valueOf(yes ? 1 : 0) : value.get());
            }
            at++;
        }
        table.insert.addBatch();
        if (++table.rows % BATCH == 0) {
            table.insert.executeBatch();
        }
    }

    /** A geometry in GeoPackage's binary form: header with envelope (none for points), then little-endian WKB. */
    static byte[] blob(Geometry geometry) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        boolean isPoint = geometry instanceof Point;
        ByteBuffer blob =
                ByteBuffer.allocate(8 + (isPoint ? 0 : 32) + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) (isPoint ? 1 : 3))
                .putInt(WGS84);
        if (!isPoint) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX())
                    .putDouble(box.getMaxX())
                    .putDouble(box.getMinY())
                    .putDouble(box.getMaxY());
        }
        return blob.put(wkb).array();
    }

    @Override
    public void prepare(OutgoingReport outgoing) {
        outgoing.rows();
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        layers.finish();
        told(this::end);
        List<ExportFile> written = new ArrayList<>();
        tables.forEach(
                (name, table) -> written.add(new ExportFile(context.folder().relativize(file), table.rows, name)));
        return merged(written);
    }

    /** One file with the rows of all its layers. */
    private List<ExportFile> merged(List<ExportFile> layers) {
        long rows = layers.stream().mapToLong(ExportFile::rows).sum();
        String what =
                layers.stream().map(layer -> layer.rows() + " " + layer.what()).collect(Collectors.joining(", "));
        return List.of(new ExportFile(context.folder().relativize(file), rows, "features (" + what + ")"));
    }

    private void end() throws SQLException {
        for (Table table : tables.values()) {
            table.insert.executeBatch();
            table.insert.close();
        }
        for (Layer layer : Layer.all()) {
            contents(layer);
        }
        connection.commit();
        connection.close();
    }

    private void contents(Layer layer) throws SQLException {
        Envelope extent = Optional.ofNullable(tables.get(layer.name())).orElseThrow().extent;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, layer.name());
            insert.setString(2, layer.hasGeometry() ? "features" : "attributes");
            insert.setString(3, layer.name());
            insert.setString(4, "");
            insert.setString(5, latest.orElse(LocalDate.EPOCH) + "T00:00:00.000Z");
            if (layer.hasGeometry() && !extent.isNull()) {
                insert.setDouble(6, extent.getMinX());
                insert.setDouble(7, extent.getMinY());
                insert.setDouble(8, extent.getMaxX());
                insert.setDouble(9, extent.getMaxY());
            }
            if (layer.hasGeometry()) {
                insert.setInt(10, WGS84);
            }
            insert.execute();
        }
        if (layer.hasGeometry()) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")) {
                insert.setString(1, layer.name());
                insert.setString(2, layer.geometry());
                insert.setInt(3, WGS84);
                insert.execute();
            }
        }
    }

    @Override
    public void close() throws IOException {
        told(connection::close);
    }
}
