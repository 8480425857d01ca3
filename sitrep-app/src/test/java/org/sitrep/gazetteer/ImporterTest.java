package org.sitrep.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.sitrep.area.Area;
import org.sitrep.area.Areas;
import org.sitrep.place.Credit;
import org.sitrep.place.DataFolder;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;

class ImporterTest {

    /** Rows in the form of GeoNames' tables; the villages are invented. */
    private static final String TABLE = Stream.of(
                    row(9000001, "Zarkohab", "Zar Kohab,زرکوه", "35.91", "65.32", "P", "PPL", "31", "1703"),
                    row(9000002, "Gulkhana", "", "35.95", "65.30", "P", "PPL", "31", "1703"),
                    row(9000003, "Zarkohab School", "", "35.95", "65.30", "S", "SCH", "31", "1703"),
                    row(9000004, "Darzāb", "Darz-ab", "35.90", "65.40", "A", "ADM2", "31", "1703"))
            .collect(Collectors.joining());

    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[65.1,35.7],[65.7,35.7],[65.7,36.1],[65.1,36.1],[65.1,35.7]]]}";

    @TempDir
    private Path folder;

    private DataFolder data;
    private Importer importer;

    @BeforeEach
    void start() {
        data = new DataFolder(folder.resolve("data"));
        importer = new Importer(data);
    }

    private static String row(
            int id,
            String name,
            String others,
            String lat,
            String lon,
            String sort,
            String code,
            String adm1,
            String adm2) {
        return String.join(
                        "\t",
                        String.valueOf(id),
                        name,
                        name,
                        others,
                        lat,
                        lon,
                        sort,
                        code,
                        "AF",
                        "",
                        adm1,
                        adm2,
                        "",
                        "",
                        "0",
                        "",
                        "500",
                        "Asia/Kabul",
                        "2031-05-05")
                + "\n";
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(String name, String inside, String text) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.putNextEntry(new ZipEntry(inside));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Importer.Result add(Path file) throws IOException {
        return importer.add(List.of(file), ImportOptions.none()).get(0);
    }

    private Gazetteer gazetteer() throws IOException {
        return data.gazetteer(data.sources());
    }

    private List<GazetteerPlace> places(String name) throws IOException {
        return gazetteer().lookup(name).stream().map(Gazetteer.Match::place).toList();
    }

    private static GazetteerPlace darzab(Gazetteer gazetteer) {
        return gazetteer.byCode("AF.31.1703").orElseThrow();
    }

    private void assertRefused(Path file, String... words) throws IOException {
        Map<String, String> before = contents();
        assertThatThrownBy(() -> add(file))
                .isInstanceOf(IOException.class)
                .message()
                .contains(words)
                .doesNotContain("\n");
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(data.gazetteerFolder())) {
            try (Stream<Path> files = Files.list(data.gazetteerFolder())) {
                for (Path file : files.filter(one -> !one.endsWith(".lock")).toList()) {
                    contents.put(
                            String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    @Test
    void a_village_of_a_geonames_archive_lies_in_its_district() throws IOException {
        assertThat(add(zip("AF.zip", "AF.txt", TABLE)).outcome()).isEqualTo(Importer.Outcome.ADDED);
        GazetteerPlace village = places("Zar Kohab").get(0);
        assertThat(village.geonameId()).contains(9000001L);
        assertThat(darzab(gazetteer()).contains(village)).isTrue();
        assertThat(places("Zarkohab School")).as("schools are left out").isEmpty();
    }

    @Test
    void a_district_of_the_table_takes_the_place_of_the_one_that_came_with_sitrep() throws IOException {
        add(file("AF.txt", TABLE));
        assertThat(places("Darzab").stream()
                        .filter(place -> place.feature() == Feature.ADM2)
                        .toList())
                .singleElement()
                .satisfies(district -> assertThat(district.geonameId()).contains(9000004L));
        assertThat(places("Sardara"))
                .as("what came with Sitrep lies in it")
                .anyMatch(village -> darzab(uncheckedGazetteer()).contains(village));
    }

    private Gazetteer uncheckedGazetteer() {
        try {
            return gazetteer();
        } catch (IOException unusable) {
            throw new java.io.UncheckedIOException(unusable);
        }
    }

    @Test
    void other_names_are_added_to_places_that_are_known() throws IOException {
        Path names = file(
                "alternateNamesV2.txt",
                "1\t9000001\ten\tZarkuhab\t1\t\t\t\t\t\n2\t9000001\tlink\tHttps\t\t\t\t\t\t\n3\t5\ten\tNowhere\t\t\t\t\t\t\n");
        importer.add(List.of(file("AF.txt", TABLE), names), ImportOptions.none());
        assertThat(places("Zarkuhab")).extracting(GazetteerPlace::name).containsExactly("Zarkohab");
        assertThat(places("Nowhere")).noneMatch(place -> place.geonameId().equals(Optional.of(5L)));
    }

    @Test
    void codes_of_divisions_give_ids_to_districts() throws IOException {
        add(file("admin2Codes.txt", "AF.31.1703\tDarzāb\tDarzab\t9000004\n"));
        GazetteerPlace district = darzab(gazetteer());
        assertThat(district.geonameId()).contains(9000004L);
        assertThat(district.hasPoint()).as("keeps the point it had").isTrue();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_newer_one_takes_its_place() throws IOException {
        Path file = file("AF.txt", TABLE);
        add(file);
        Map<String, String> once = contents();
        assertThat(add(file).outcome()).isEqualTo(Importer.Outcome.THERE_ALREADY);
        assertThat(contents()).isEqualTo(once);
        file("AF.txt", TABLE + row(9000009, "Nawkohab", "", "35.9", "65.3", "P", "PPL", "31", "1703"));
        assertThat(add(file).outcome()).isEqualTo(Importer.Outcome.REPLACED);
        assertThat(data.sources()).hasSize(1);
        assertThat(places("Nawkohab")).hasSize(1);
    }

    @Test
    void the_same_rows_in_another_folder_give_the_same_bytes() throws IOException {
        Path file = file("AF.txt", TABLE);
        add(file);
        Map<String, String> first = contents();
        data = new DataFolder(folder.resolve("other"));
        importer = new Importer(data);
        add(file);
        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void what_is_removed_is_as_if_it_had_never_been_added() throws IOException {
        add(file("AF.txt", TABLE));
        importer.remove("AF.txt");
        assertThat(places("Zarkohab")).isEmpty();
        assertThat(contents()).containsOnlyKeys("sources.tsv");
    }

    @Test
    void files_that_cannot_be_used_are_one_line_and_leave_all_as_it_was() throws IOException {
        add(file("AF.txt", TABLE));
        assertRefused(file("XX.txt", TABLE + "12\tcut off"), "XX.txt line 5", "19 columns", "found 2");
        assertRefused(file("YY.txt", TABLE.replace("35.91", "95.91")), "line 1", "latitude", "95.91");
        assertRefused(file("ZZ.txt", TABLE.replace("9000002", "9x")), "line 2", "GeoNames id", "9x");
        assertRefused(file("empty.txt", ""), "expected a table");
        assertRefused(file("map.shp", "x"), "another ending");
        assertRefused(
                file("cut.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":"), "line 1", "cut off");
        assertRefused(folder.resolve("gone.txt"), "no such file");
        Path whole = zip("AF.zip", "AF.txt", TABLE);
        byte[] bytes = Files.readAllBytes(whole);
        assertRefused(
                Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2)), "cut off");
        assertRefused(
                Files.write(folder.resolve("latin.txt"), (TABLE + "Ébène").getBytes(StandardCharsets.ISO_8859_1)),
                "line 5",
                "UTF-8");
    }

    @Test
    void if_one_of_several_files_cannot_be_used_none_is_added() throws IOException {
        Path good = file("AF.txt", TABLE);
        Path bad = file("bad.tsv", "action\tname\tcountry\nadd\tGulkhana\tQQQ\n");
        assertThatThrownBy(() -> importer.add(List.of(good, bad), ImportOptions.none()))
                .hasMessageContaining("bad.tsv line 2")
                .hasMessageContaining("QQQ");
        assertThat(contents()).isEmpty();
    }

    @Test
    void a_table_of_place_codes_gives_codes_and_adds_districts() throws IOException {
        add(
                file(
                        "cod.csv",
                        "Province,Code,District,Code\n#adm1+name,#adm1+code,#adm2+name,#adm2+code\n"
                                + "Jawzjan,AF28,Darzab,AF2806\nJawzjan,AF28,Nawabad-e Zar,AF2899\nNawprovince,AF98,Nawdistrict,AF9801\n"));
        Gazetteer gazetteer = gazetteer();
        assertThat(gazetteer.pcode(darzab(gazetteer))).contains("AF2806");
        assertThat(gazetteer.pcode(gazetteer.byCode("AF.31").orElseThrow())).contains("AF28");
        assertThat(places("Nawabad-e Zar"))
                .anyMatch(place -> gazetteer.byCode("AF.31").orElseThrow().contains(place));
        assertThat(places("Nawdistrict"))
                .extracting(place -> gazetteer.place(place.adm1()).name())
                .contains("Nawprovince");
        assertThat(gazetteer.byCode("AF").map(GazetteerPlace::name)).contains("Afghanistan");
    }

    @Test
    void a_workbook_of_place_codes_is_read_like_a_table() throws IOException {
        Path file = folder.resolve("cod.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet cover = book.newWorksheet("About");
            cover.value(0, 0, "Read me");
            Worksheet sheet = book.newWorksheet("ADM2");
            List<List<String>> rows = List.of(
                    List.of("ADM1_EN", "ADM1_PCODE", "ADM2_EN", "ADM2_PCODE"),
                    List.of("Jawzjan", "AF28", "Darzab", "AF2806"));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        }
        add(file);
        Gazetteer gazetteer = gazetteer();
        assertThat(gazetteer.pcode(darzab(gazetteer))).contains("AF2806");
    }

    @Test
    void a_name_without_a_code_is_told_with_its_line() throws IOException {
        assertRefused(
                file("cod.csv", "ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE\nJawzjan,AF28,Darzab,\n"),
                "line 2",
                "Darzab",
                "code");
    }

    @Test
    void the_users_own_table_adds_corrects_and_suppresses() throws IOException {
        add(file(
                "own.tsv",
                "action\tname\tcountry\tadm1\tadm2\tfeature\tlatitude\tlongitude\taliases\n"
                        + "add\tZarkohab\tAFG\tJawzjan\tDarzab\t\t35.91\t65.32\tZar Kohab|Zarkuh\n"
                        + "correct\tDarzab\tAFG\tJawzjan\t\tadm2\t35.5\t65.5\tDarzaw\n"
                        + "suppress\tSardara\tAFG\tJawzjan\t\t\t\t\t\n"
                        + "suppress\tSheberghan\tAFG\tJawzjan\t\tadm2\t\t\tShibirghan\n"));
        assertThat(places("Zarkuh")).extracting(GazetteerPlace::name).contains("Zarkohab");
        assertThat(darzab(gazetteer()).latitude()).isEqualTo(35.5);
        assertThat(places("Darzaw")).contains(darzab(gazetteer()));
        assertThat(places("Sardara")).noneMatch(place -> place.country().equals(Optional.of("AFG")));
        assertThat(places("Shibirghan")).noneMatch(place -> place.feature() == Feature.ADM2);
        assertThat(places("Sheberghan")).anyMatch(place -> place.feature() == Feature.ADM2);
    }

    @Test
    void an_area_of_a_map_belongs_to_the_district_of_its_name_and_keeps_its_credit() throws IOException {
        Path map = file(
                "districts.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                        + "{\"shapeName\":\"Darzab\",\"shapeType\":\"ADM2\",\"shapeGroup\":\"AFG\"},\"geometry\":"
                        + SQUARE
                        + "},{\"type\":\"Feature\",\"properties\":{\"shapeName\":\"Nawwalangan\",\"shapeType\":\"ADM2\","
                        + "\"shapeGroup\":\"AFG\"},\"geometry\":" + SQUARE.replace("65.", "66.") + "}]}");
        importer.add(
                List.of(map),
                new ImportOptions(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("CC BY 4.0"),
                        Optional.of("Survey of the valley")));
        Gazetteer gazetteer = gazetteer();
        Areas areas = Areas.in(data, gazetteer);
        Area outline = areas.of(darzab(gazetteer)).orElseThrow();
        assertThat(outline.approximate()).isFalse();
        assertThat(outline.credit()).isEqualTo(new Credit("districts.geojson", "CC BY 4.0", "Survey of the valley"));
        assertThat(gazetteer.credits()).contains(outline.credit());
        assertThat(areas.containing(35.75, 65.15)).first().isEqualTo(outline);
        GazetteerPlace added = places("Nawwalangan").get(0);
        assertThat(added.feature()).isEqualTo(Feature.ADM2);
        assertThat(areas.of(added).orElseThrow().approximate()).isFalse();
    }

    @Test
    void areas_that_are_none_or_not_in_degrees_are_refused() throws IOException {
        String feature =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"Darzab\"},"
                        + "\"geometry\":%s}]}";
        assertRefused(
                file("point.geojson", feature.formatted("{\"type\":\"Point\",\"coordinates\":[65,36]}")),
                "feature 1",
                "Point");
        assertRefused(
                file("metres.geojson", feature.formatted(SQUARE.replace("65.", "650000."))), "feature 1", "WGS 84");
        assertRefused(
                file("nameless.geojson", feature.formatted(SQUARE).replace("\"name\"", "\"nm\"")),
                "feature 1",
                "--name-field");
    }

    @Test
    void a_geopackage_is_read_like_a_map() throws IOException, SQLException {
        Path file = folder.resolve("districts.gpkg");
        byte[] wkb = new WKBWriter().write(new GeometryFactory().toGeometry(new Envelope(65.1, 65.7, 35.7, 36.1)));
        byte[] blob = ByteBuffer.allocate(8 + wkb.length)
                .put(new byte[] {'G', 'P', 0, 0})
                .putInt(4326)
                .put(wkb)
                .array();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)");
            statement.execute("insert into gpkg_geometry_columns values ('districts', 'geom', 'POLYGON', 4326, 0, 0)");
            statement.execute(
                    "create table districts (fid integer primary key, geom blob, adm2_en text, adm2_pcode text)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into districts values (1, ?, 'Darzab', 'AF2806')")) {
                insert.setBytes(1, blob);
                insert.execute();
            }
        }
        add(file);
        Gazetteer gazetteer = gazetteer();
        assertThat(Areas.in(data, gazetteer).of(darzab(gazetteer)).orElseThrow().approximate())
                .isFalse();
        assertThat(gazetteer.pcode(darzab(gazetteer))).contains("AF2806");
        byte[] bytes = Files.readAllBytes(file);
        assertRefused(
                Files.write(folder.resolve("cut.gpkg"), java.util.Arrays.copyOf(bytes, bytes.length / 3)),
                "cut.gpkg",
                "GeoPackage");
    }
}
