package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String reports = "";

    @BeforeEach
    void writeReports() throws IOException {
        reports = Reports.in(Files.createDirectories(folder.resolve("reports"))).toString();
    }

    private static List<JsonNode> objects(String lines) {
        JsonMapper mapper = JsonMapper.builder().build();
        return lines.lines().map(mapper::readTree).toList();
    }

    @Test
    void a_folder_stands_for_its_reports_sorted_by_path() {
        Shell.Result result = Shell.run("code", "--format", "json", reports);
        assertThat(result.status()).isZero();
        assertThat(objects(result.out()).stream()
                        .map(object ->
                                object.path("report").path("uri").stringValue().replace(reports, "")))
                .containsExactly("/a/protest.txt", "/b-killing.txt", "/c-nothing.txt");
    }

    @Test
    void one_object_a_line_holds_claims_whose_evidence_is_in_the_text() {
        JsonNode killing = objects(Shell.run("code", "--format", "json", reports + "/b-killing.txt")
                        .out())
                .get(0);
        assertThat(killing.path("report").path("published").stringValue()).isEqualTo("2019-05-09");
        assertThat(killing.path("claims").size()).isPositive();
        String text = killing.path("report").path("text").stringValue();
        assertThat(text).isEqualTo(Reports.KILLING);
        killing.path("claims")
                .forEach(claim -> assertThat(
                                claim.path("evidence").path(0).path(1).intValue())
                        .isLessThanOrEqualTo(text.codePointCount(0, text.length())));
    }

    @Test
    void output_is_the_same_for_any_number_of_jobs() {
        String one =
                Shell.run("code", "--format", "json", "--jobs", "1", reports).out();
        assertThat(Shell.run("code", "--format", "json", "--jobs", "2", reports).out())
                .isEqualTo(one);
        assertThat(Shell.run("code", "--format", "json", "--jobs", "8", reports).out())
                .isEqualTo(one);
    }

    @Test
    void output_is_the_same_in_Turkey_in_Arabic_and_on_the_other_side_of_the_date_line() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = everyForm();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                for (String place : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    assertThat(everyForm()).as(tag + " " + place).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String everyForm() {
        StringBuilder all = new StringBuilder();
        for (String form : List.of("json", "csv", "text", "table")) {
            all.append(Shell.run("code", "--format", form, reports).out());
        }
        return all.toString();
    }

    @Test
    void a_report_without_claims_is_no_failure() {
        Shell.Result result = Shell.run("code", reports + "/c-nothing.txt");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("no claims");
    }

    @Test
    void one_unreadable_input_is_one_line_and_the_rest_is_done() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Shell.Result result =
                Shell.run("code", "--format", "json", "gone.txt", empty.toString(), reports + "/b-killing.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(objects(result.out())).hasSize(1);
        assertThat(result.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("gone.txt"))
                .anyMatch(line -> line.contains("empty.txt"));
        assertThat(result.hasTrace()).isFalse();
    }

    @Test
    void a_misspelt_option_is_one_line_with_the_way_to_help() {
        Shell.Result result = Shell.run("code", "--fromat", "json", reports);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("--fromat")
                .contains("--help");
    }

    @Test
    void a_day_that_is_no_day_is_refused() {
        Shell.Result result = Shell.run("code", "--published", "2019-02-30", reports + "/b-killing.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("2019-02-30");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void a_day_of_publication_cannot_be_that_of_a_whole_folder() {
        Shell.Result result = Shell.run("code", "--published", "2019-05-09", reports);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("single report");
    }

    @Test
    void standard_input_is_a_report_too() {
        Shell.Result result = Shell.withInput(
                Reports.KILLING,
                "code",
                "-",
                "--format",
                "json",
                "--published",
                "2019-05-09",
                "--publisher",
                "A Paper");
        JsonNode report = objects(result.out()).get(0).path("report");
        assertThat(report.path("uri").stringValue()).isEqualTo("-");
        assertThat(report.path("published").stringValue()).isEqualTo("2019-05-09");
        assertThat(report.path("publisher").stringValue()).isEqualTo("A Paper");
    }

    @Test
    void the_ending_of_the_output_says_its_form() throws IOException {
        Path csv = folder.resolve("claims.csv");
        Path json = folder.resolve("claims.jsonl");
        assertThat(Shell.run("code", reports, "--out", csv.toString()).status()).isZero();
        assertThat(Shell.run("code", reports, "--out", json.toString()).status())
                .isZero();
        assertThat(Files.readString(csv)).startsWith("claim_id,");
        assertThat(objects(Files.readString(json))).hasSize(3);
    }

    @Test
    void only_the_kinds_asked_for_are_written() {
        String out = Shell.run("code", "--format", "json", "--kind", "casualties,impact", reports)
                .out();
        objects(out)
                .forEach(object -> object.path("claims")
                        .forEach(claim ->
                                assertThat(claim.path("kind").stringValue()).isIn("casualties", "impact")));
    }

    @Test
    void another_reader_reads_the_table_with_as_many_rows_as_there_are_claims() {
        long claims = objects(Shell.run("code", "--format", "json", reports).out()).stream()
                .mapToLong(object -> object.path("claims").size())
                .sum();
        List<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                Shell.run("code", "--format", "csv", reports).out())
                        .stream()
                        .toList();
        assertThat(rows).hasSize((int) claims);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getField("report_uri")).startsWith(reports));
    }

    @Test
    void an_interrupted_run_is_continued_to_the_same_bytes() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        Path cut = folder.resolve("cut.jsonl");
        Shell.run("code", reports, "--out", whole.toString());
        String all = Files.readString(whole);
        int second = all.indexOf('\n') + 1;
        Files.writeString(cut, all.substring(0, second + 100));
        Shell.Result result = Shell.run("code", reports, "--out", cut.toString(), "--resume");
        assertThat(result.status()).isZero();
        assertThat(Files.readString(cut)).isEqualTo(all);
        assertThat(result.err()).contains("2 reports");
    }

    @Test
    void a_run_over_other_inputs_is_not_continued() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Shell.run("code", reports, "--out", out.toString());
        String before = Files.readString(out);
        Shell.Result result = Shell.run("code", reports + "/c-nothing.txt", "--out", out.toString(), "--resume");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("--resume");
        assertThat(Files.readString(out)).isEqualTo(before);
    }

    @Test
    void text_keeps_to_the_width_of_the_screen() {
        for (int columns : List.of(60, 80, 120)) {
            String out = Shell.onScreen(columns, false, "code", reports + "/b-killing.txt")
                    .out();
            assertThat(out.lines().filter(line -> !line.contains("reports")))
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void colours_are_for_a_screen_only_and_only_if_wanted() {
        String path = reports + "/b-killing.txt";
        assertThat(Shell.onScreen(80, true, "code", path).out()).contains("\u001B[");
        assertThat(Shell.onScreen(80, false, "code", path).out()).doesNotContain("\u001B");
        assertThat(Shell.run("code", path).out()).doesNotContain("\u001B");
    }

    @Test
    void a_reader_who_has_seen_enough_is_no_failure() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Shell.run("", closed, err, new Terminal(false, false, 80, false), "code", reports);
        assertThat(status).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_report_in_another_language_is_one_clear_line_and_no_failure() throws IOException {
        Path french = Files.writeString(
                folder.resolve("rapport.txt"),
                "Les rebelles ont tué deux soldats près de la ville lundi, a déclaré le gouverneur de la province. Des"
                        + " centaines de familles ont fui le district pendant la nuit, selon les habitants.\n");
        Shell.Result result = Shell.run("code", "--format", "json", french.toString());
        assertThat(result.status()).isZero();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("not in English")
                .contains("rapport.txt");
        assertThat(objects(result.out()).get(0).path("claims").size()).isZero();
        assertThat(Shell.run("code", "--lang", "en", french.toString()).err()).isEmpty();
    }

    @Test
    void a_codebook_that_is_not_there_is_one_clear_line() {
        Coder.Source engine = Coder::load;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new Screen(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminal(false, false, 80, false)),
                engine,
                "code",
                "--codebook",
                folder.resolve("gone").toString(),
                reports);
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("codebook");
    }
}
