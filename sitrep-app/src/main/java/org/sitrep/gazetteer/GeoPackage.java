package org.sitrep.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Features of all feature tables of a GeoPackage (OGC 12-128r15); areas only, in WGS 84 (EPSG 4326). */
final class GeoPackage implements Outlines {

    private static final int WGS_84 = 4326;
    private static final int HEAD = 8;
    private static final int[] ENVELOPE_IN_BYTES = {0, 32, 48, 48, 64};

    private record Layer(String table, String column, int system) {}

    @Override
    public void read(PlaceFile file, Sink sink) throws IOException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:file:" + file.path() + "?mode=ro&immutable=1")) {
            List<Layer> layers = layers(connection);
            if (layers.isEmpty()) {
                throw new IOException(file.shown() + ": expected a GeoPackage with a table of features, found none");
            }
            for (Layer layer : layers) {
                if (layer.system() != WGS_84) {
                    throw new IOException(file.shown() + ": expected WGS 84 (4326) in " + layer.table()
                            + ", found the reference system " + layer.system());
                }
                read(file, connection, layer, sink);
            }
        } catch (SQLException broken) {
            throw new IOException(
                    file.shown() + ": expected a whole GeoPackage, found: " + broken.getMessage(), broken);
        }
    }

    private static List<Layer> layers(Connection connection) throws SQLException {
        List<Layer> layers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name, column_name, srs_id from gpkg_geometry_columns order by table_name")) {
            while (rows.next()) {
                layers.add(new Layer(rows.getString(1), rows.getString(2), rows.getInt(3)));
            }
        }
        return layers;
    }

    private static void read(PlaceFile file, Connection connection, Layer layer, Sink sink)
            throws SQLException, IOException {
        String table = "\"" + layer.table().replace("\"", "\"\"") + "\"";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " order by rowid")) {
            ResultSetMetaData columns = rows.getMetaData();
            for (int row = 1; rows.next(); row++) {
                String where = layer.table() + " row " + row;
                try {
                    sink.take(
                            new Outline(where, properties(rows, columns, layer), area(rows.getBytes(layer.column()))));
                } catch (IllegalArgumentException unusable) {
                    throw new IOException(file.shown() + ": " + where + ": " + unusable.getMessage());
                }
            }
        }
    }

    private static Map<String, String> properties(ResultSet row, ResultSetMetaData columns, Layer layer)
            throws SQLException {
        Map<String, String> properties = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i);
            String value = name.equals(layer.column()) ? null : row.getString(i);
            if (value != null) {
                properties.put(name.toLowerCase(Locale.ROOT), value);
            }
        }
        return properties;
    }

    private static Geometry area(byte @org.jspecify.annotations.Nullable [] blob) {
        if (blob == null || blob.length < HEAD || blob[0] != 'G' || blob[1] != 'P') {
            throw new IllegalArgumentException("expected a geometry, found none");
        }
        int envelope = blob[3] >> 1 & 7;
        if (envelope >= ENVELOPE_IN_BYTES.length) {
            throw new IllegalArgumentException("expected a geometry of the standard, found an unknown envelope");
        }
        ByteOrder order = (blob[3] & 1) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        int system = ByteBuffer.wrap(blob).order(order).getInt(4);
        if (system != WGS_84 && system != 0) {
            throw new IllegalArgumentException("expected WGS 84 (4326), found the reference system " + system);
        }
        try {
            byte[] wkb = Arrays.copyOfRange(blob, HEAD + ENVELOPE_IN_BYTES[envelope], blob.length);
            return Polygons.sound(new WKBReader().read(wkb));
        } catch (ParseException broken) {
            throw new IllegalArgumentException("expected a whole geometry, found it damaged");
        }
    }
}
