package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.export.CsvExporter;
import org.sitrep.export.Producer;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.statement.Statement;

/** Every form is read back by another program's reader, and holds to that program's columns and codes. */
class ExportFormatsTest {

    @TempDir
    static Path folder = Path.of("");

    private static ExportResult result = new ExportResult(0, 0, List.of(), List.of());

    @BeforeAll
    static void export() throws IOException {
        result = Exported.all(folder);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        }
    }

    @Test
    void claims_have_the_columns_of_the_coder_first_and_then_those_for_coming_back() {
        String coder = new CsvExporter(new Producer("", "", "", "")).header().strip();
        List<String> columns =
                ClaimColumns.ALL.stream().map(ClaimColumns.Column::name).toList();
        assertThat(String.join(",", columns)).isEqualTo(coder + ",judgement,judgement_note,row_hash");
    }

    @Test
    void every_file_has_the_rows_that_the_command_states() throws IOException {
        for (ExportFile file : result.files()) {
            String name = file.path().toString();
            long tags = name.equals("impact_hxl.csv") ? 1 : 0;
            if (name.endsWith(".csv")) {
                assertThat(rows(name)).as(name).hasSize((int) (file.rows() + tags));
            } else if (name.endsWith(".jsonl")) {
                assertThat(Files.readAllLines(folder.resolve(name))).as(name).hasSize((int) file.rows());
            } else if (name.endsWith(".geojson")) {
                assertThat(new ObjectMapper()
                                .readTree(folder.resolve(name).toFile())
                                .get("features"))
                        .as(name)
                        .hasSize((int) file.rows());
            }
        }
        assertThat(result.files()).hasSizeGreaterThan(15);
    }

    @Test
    void no_cell_of_words_starts_like_a_formula() throws IOException {
        List<String> live = new ArrayList<>();
        for (ExportFile file : result.files()) {
            String name = file.path().toString();
            if (name.endsWith(".csv")) {
                for (NamedCsvRecord row : rows(name)) {
                    row.getFields().stream()
                            .filter(cell -> cell.startsWith("=") || cell.startsWith("@") || cell.startsWith("+"))
                            .forEach(cell -> live.add(name + ": " + cell));
                }
            }
        }
        assertThat(live).isEmpty();
        assertThat(rows("claims.csv")).anyMatch(row -> row.getField("evidence").startsWith("'=HYPERLINK"));
    }

    @Test
    void the_workbook_holds_text_and_numbers_and_no_formula() throws IOException {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(folder.resolve("claims.xlsx").toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all).hasSize((int) result.claims() + 1);
            List<CellType> types = all.stream()
                    .flatMap(row -> row.stream())
                    .filter(cell -> cell != null)
                    .map(Cell::getType)
                    .distinct()
                    .toList();
            assertThat(types).doesNotContain(CellType.FORMULA).contains(CellType.STRING, CellType.NUMBER);
        }
    }

    @Test
    void acled_has_31_columns_and_its_own_codes() throws IOException {
        List<NamedCsvRecord> rows = rows("acled.csv");
        assertThat(rows).isNotEmpty();
        assertThat(rows.get(0).getHeader())
                .hasSize(31)
                .startsWith("event_id_cnty", "event_date")
                .endsWith("tags", "timestamp");
        for (NamedCsvRecord row : rows) {
            assertThat(AcledCodes.SUB_EVENTS.get(row.getField("event_type"))).contains(row.getField("sub_event_type"));
            assertThat(row.getField("time_precision")).isIn("1", "2", "3");
            assertThat(row.getField("geo_precision")).isIn("", "1", "2", "3");
            assertThat(row.getField("inter1")).isIn("", "1", "2", "3", "4", "5", "6", "7", "8");
            assertThat(row.getField("fatalities")).isNotEqualTo("0");
        }
        NamedCsvRecord raid = rows.stream()
                .filter(row -> row.getField("sub_event_type").equals("Attack"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(
                        raid.getField("actor1"),
                        raid.getField("inter1"),
                        raid.getField("fatalities"),
                        raid.getField("iso")))
                .containsExactly("Amra Front", "2", "3", "729");
    }

    @Test
    void ged_has_49_columns_only_lethal_events_and_the_sum_of_its_dead() throws IOException {
        List<NamedCsvRecord> rows = rows("ged.csv");
        assertThat(rows).hasSize(1);
        NamedCsvRecord raid = rows.get(0);
        assertThat(raid.getHeader()).hasSize(49).startsWith("id", "relid").endsWith("gwnoa", "gwnob");
        assertThat(raid.getField("type_of_violence")).isEqualTo("3");
        assertThat(raid.getField("best")).isEqualTo("3");
        long parts = Stream.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
                .map(raid::getField)
                .filter(cell -> !cell.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
        assertThat(parts).isEqualTo(3);
        assertThat(raid.getField("source_original")).contains("Ida Brenn");
        assertThat(raid.getField("source_office")).isEqualTo("Radio Amra; Kesra Post");
        assertThat(raid.getField("source_headline")).isEqualTo("Raid on Tolba");
        assertThat(raid.getField("conflict_new_id")).isEmpty();
    }

    @Test
    void prio_grid_counts_half_degrees_from_the_south_west() {
        assertThat(GedCsv.grid(-90, -180)).isEqualTo(1);
        assertThat(GedCsv.grid(-89.5, -180)).isEqualTo(721);
        assertThat(GedCsv.grid(13.5, 30.1)).isEqualTo(207 * 720L + 420 + 1);
    }

    @Test
    void a_place_has_exactly_one_state_on_each_day() throws IOException {
        Map<String, List<NamedCsvRecord>> places = new TreeMap<>();
        for (NamedCsvRecord row : rows("control.csv")) {
            places.computeIfAbsent(row.getField("place_id") + row.getField("part"), unused -> new ArrayList<>())
                    .add(row);
        }
        assertThat(places).isNotEmpty();
        places.forEach((place, rows) -> {
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i).getField("valid_from"))
                        .as(place)
                        .isEqualTo(rows.get(i - 1).getField("valid_to"));
            }
            assertThat(rows.get(rows.size() - 1).getField("valid_to")).isEmpty();
        });
    }

    @Test
    void hxl_tags_stand_under_the_names_and_numbers_are_numbers() throws IOException {
        List<NamedCsvRecord> rows = rows("impact_hxl.csv");
        assertThat(rows.get(0).getFields()).allMatch(cell -> cell.startsWith("#"));
        for (NamedCsvRecord row : rows.subList(1, rows.size())) {
            for (String column :
                    List.of("killed", "injured", "idps_ind", "idps_hh", "low", "high", "indicator_value")) {
                assertThat(row.getField(column)).matches("\\d*");
            }
            assertThat(row.getField("idps_ind")).as("families are no persons").isEmpty();
        }
        assertThat(rows)
                .anyMatch(row -> row.getField("low").equals("500")
                        && row.getField("idps_hh").isEmpty()
                        && row.getField("indicator").equals("displacement: families"));
    }

    @Test
    void hapi_counts_civilian_targeting_within_political_violence() throws IOException {
        Map<String, String> events = new HashMap<>();
        rows("hapi_conflict_event.csv")
                .forEach(row -> events.put(
                        row.getField("event_type") + row.getField("provider_admin2_name"), row.getField("events")));
        assertThat(events.get("political_violenceSefir")).isNotNull();
        assertThat(rows("hapi_conflict_event.csv"))
                .allMatch(row -> Set.of("civilian_targeting", "demonstration", "political_violence")
                        .contains(row.getField("event_type")));
    }

    @Test
    void plover_lines_have_what_its_manual_requires() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = Files.readAllLines(folder.resolve("plover.jsonl"));
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(mapper.readTree(line).properties())
                    .extracting(Map.Entry::getKey)
                    .contains("id", "date", "actor", "event");
        }
    }

    @Test
    void follow_the_money_loads_every_entity_and_knows_every_link() throws IOException, SchemaException {
        tech.followthemoney.model.Model model = tech.followthemoney.model.Model.loadDefault();
        ObjectMapper mapper = new ObjectMapper();
        Set<String> ids = new HashSet<>();
        Set<String> schemata = new HashSet<>();
        List<ValueEntity> entities = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("ftm_entities.jsonl"))) {
            ValueEntity entity = ValueEntity.fromJson(model, mapper.readTree(line));
            entities.add(entity);
            ids.add(entity.getId());
            schemata.add(entity.getSchema().getName());
        }
        assertThat(schemata)
                .contains("Article", "Person", "Organization", "Membership", "Occupancy", "Position", "Event");
        for (ValueEntity entity : entities) {
            for (tech.followthemoney.model.Property property :
                    entity.getSchema().getRequiredProperties()) {
                assertThat(entity.getValues(property))
                        .as(entity.getId() + " " + property)
                        .isNotEmpty();
            }
            for (tech.followthemoney.model.Property property : entity.getDefinedProperties()) {
                if (property.getType().getName().equals("entity")) {
                    assertThat(ids).containsAll(entity.getValues(property));
                }
            }
        }
    }

    @Test
    void statements_have_the_ids_that_follow_the_money_gives_them() throws IOException {
        tech.followthemoney.model.Model model = tech.followthemoney.model.Model.loadDefault();
        for (NamedCsvRecord row : rows("ftm_statements.csv")) {
            tech.followthemoney.model.Property property =
                    model.getSchema(row.getField("schema")).getProperty(row.getField("prop"));
            assertThat(property).as(row.getField("prop")).isNotNull();
            assertThat(property.getType().getName())
                    .as(row.getField("schema") + "." + row.getField("prop"))
                    .isEqualTo(row.getField("prop_type"));
            assertThat(row.getField("id"))
                    .isEqualTo(Statement.makeId(
                            row.getField("dataset"),
                            row.getField("entity_id"),
                            row.getField("prop"),
                            Cells.read(row.getField("value")),
                            false));
        }
    }

    @Test
    void turtle_and_json_ld_are_one_graph_for_jena() {
        for (String graph : List.of("aif", "prov")) {
            Model turtle = RDFDataMgr.loadModel(folder.resolve(graph + ".ttl").toString());
            Model json = RDFDataMgr.loadModel(folder.resolve(graph + ".jsonld").toString());
            assertThat(turtle.size()).isPositive();
            assertThat(turtle.isIsomorphicWith(json)).as(graph).isTrue();
        }
    }

    @Test
    void a_claim_frame_has_exactly_one_of_what_aif_asks_for() {
        Model model = RDFDataMgr.loadModel(folder.resolve("aif.ttl").toString());
        String aida = AifGraph.PREFIXES.getOrDefault("aida", "");
        List<Resource> claims = model.listResourcesWithProperty(RDF.type, model.createResource(aida + "Claim"))
                .toList();
        assertThat(claims).hasSize((int) result.claims());
        for (Resource claim : claims) {
            for (String once : List.of(
                    "claimId",
                    "sourceDocument",
                    "topic",
                    "subtopic",
                    "claimTemplate",
                    "claimer",
                    "epistemic",
                    "sentiment")) {
                Property property = model.createProperty(aida, once);
                assertThat(claim.listProperties(property).toList()).as(once).hasSize(1);
            }
            for (String some : List.of("xVariable", "claimSemantics", "associatedKEs")) {
                assertThat(claim.listProperties(model.createProperty(aida, some))
                                .toList())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void the_manifest_names_what_is_lost_and_the_hash_of_each_file() throws IOException {
        com.fasterxml.jackson.databind.JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(manifest.path("left_out").path(format.label()))
                    .as(format.label())
                    .isNotEmpty();
        }
        for (com.fasterxml.jackson.databind.JsonNode file : manifest.path("files")) {
            assertThat(Manifest.sha256(folder.resolve(file.path("path").asText())))
                    .isEqualTo(file.path("sha256").asText());
        }
    }

    @Test
    void the_same_case_gives_the_same_bytes(@TempDir Path again) throws IOException {
        Exported.all(again);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.mismatch(file, again.resolve(folder.relativize(file))))
                        .as(file.getFileName().toString())
                        .isEqualTo(-1);
            }
        }
    }
}
