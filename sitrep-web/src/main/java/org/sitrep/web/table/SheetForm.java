package org.sitrep.web.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of file that hold a table. */
public enum SheetForm {
    CSV("text/csv;charset=utf-8") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().build(writer);
            csv.writeRecord(sheet.columns());
            sheet.rows().stream()
                    .forEach(row -> csv.writeRecord(row.stream()
                            .map(cell -> cell.map(SheetForm::harmless).orElse(""))
                            .toList()));
            csv.flush();
        }
    },
    JSON("application/json") {
        @Override
        void write(Sheet sheet, OutputStream out) {
            try (JsonGenerator json = MAPPER.createGenerator(out)) {
                json.writeStartArray();
                sheet.rows().stream().forEach(row -> json.writePOJO(object(sheet, row)));
                json.writeEndArray();
            }
        }
    },
    GEOJSON("application/geo+json") {
        @Override
        void write(Sheet sheet, OutputStream out) {
            try (JsonGenerator json = MAPPER.createGenerator(out)) {
                json.writeStartObject();
                json.writeStringProperty("type", "FeatureCollection");
                json.writeArrayPropertyStart("features");
                sheet.rows().stream().forEach(row -> json.writePOJO(feature(sheet, row)));
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            try (Workbook book = new Workbook(out, "Sitrep", "1.0")) {
                Worksheet page = book.newWorksheet(sheet.name());
                for (int column = 0; column < sheet.columns().size(); column++) {
                    page.value(0, column, sheet.columns().get(column));
                    page.style(0, column).bold().set();
                }
                page.freezePane(0, 1);
                Iterator<List<Optional<?>>> rows = sheet.rows().stream().iterator();
                for (int number = 1; rows.hasNext() && number < MOST_ROWS; number++) {
                    fill(page, number, rows.next());
                }
            }
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What a sheet of Excel holds. */
    private static final int MOST_ROWS = 1_048_576;

    /** What spreadsheets take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);

    private final String contentType;

    SheetForm(String contentType) {
        this.contentType = contentType;
    }

    abstract void write(Sheet sheet, OutputStream out) throws IOException;

    /** Writes all rows; the stream stays open. */
    public void writeTo(Sheet sheet, OutputStream out) throws IOException {
        write(sheet, new Kept(out));
    }

    public String contentType() {
        return contentType;
    }

    /** The ending of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetForm> of(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending))
                .findFirst();
    }

    private static String harmless(Object cell) {
        String text = cell.toString();
        return cell instanceof Number || !FORMULA.matcher(text).matches() ? text : "'" + text;
    }

    private static void fill(Worksheet page, int row, List<Optional<?>> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Optional<?> cell = cells.get(column);
            if (cell.isPresent() && cell.get() instanceof Number number) {
                page.value(row, column, number);
            } else if (cell.isPresent()) {
                page.value(row, column, cell.get().toString());
            }
        }
    }

    private static Map<String, Object> object(Sheet sheet, List<Optional<?>> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int column = 0; column < row.size(); column++) {
            object.put(sheet.columns().get(column), row.get(column).orElse(null));
        }
        return object;
    }

    private static Map<String, Object> feature(Sheet sheet, List<Optional<?>> row) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put(
                "geometry", sheet.point().flatMap(point -> geometry(row, point)).orElse(null));
        feature.put("properties", object(sheet, row));
        return feature;
    }

    private static Optional<Map<String, Object>> geometry(List<Optional<?>> row, Sheet.Point point) {
        Optional<?> latitude = row.get(point.latitude());
        Optional<?> longitude = row.get(point.longitude());
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("type", "Point", "coordinates", List.of(longitude.get(), latitude.get())));
    }

    /** A stream that those who write to it cannot close. */
    private static final class Kept extends java.io.FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
