package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BulkInputTest {

    @TempDir
    private Path folder = Path.of("");

    private static List<JsonNode> reports(Shell.Result result) {
        JsonMapper mapper = JsonMapper.builder().build();
        return result.out()
                .lines()
                .map(line -> mapper.readTree(line).path("report"))
                .toList();
    }

    private static String text(JsonNode report, String field) {
        return report.path(field).isString() ? report.path(field).stringValue() : "";
    }

    @Test
    void every_line_of_a_list_is_a_report_named_by_its_row() throws IOException {
        Path list = Files.writeString(folder.resolve("archive.jsonl"), """
                {"body": "Rebels killed two soldiers near Kunduz.", "day": "2019-05-09"}
                this is no object
                {"body": "Police arrested three men in Kabul.", "day": "2019-05-10"}
                """);
        Shell.Result result =
                Shell.run("code", "--format", "json", "--column", "text=body,published=day", list.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().contains("archive.jsonl#2");
        assertThat(reports(result)).hasSize(2);
        assertThat(text(reports(result).get(1), "uri")).isEqualTo(list + "#3");
        assertThat(text(reports(result).get(1), "published")).isEqualTo("2019-05-10");
    }

    @Test
    void a_workbook_is_read_row_by_row_with_its_dates() throws IOException {
        Path file = folder.resolve("archive.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("reports");
            sheet.value(0, 0, "text");
            sheet.value(0, 1, "published");
            sheet.value(0, 2, "publisher");
            sheet.value(1, 0, "Rebels killed two soldiers near Kunduz.");
            sheet.value(1, 1, LocalDate.of(2019, 5, 9));
            sheet.style(1, 1).format("yyyy-MM-dd").set();
            sheet.value(1, 2, "Northern Wire");
            sheet.value(2, 0, "Police arrested three men in Kabul.");
        }
        Shell.Result result = Shell.run("code", "--format", "json", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(reports(result)).hasSize(2);
        assertThat(text(reports(result).get(0), "published")).isEqualTo("2019-05-09");
        assertThat(text(reports(result).get(0), "publisher")).isEqualTo("Northern Wire");
        assertThat(text(reports(result).get(1), "published")).isEmpty();
    }

    @Test
    void a_file_that_only_looks_like_a_workbook_is_one_clear_line() throws IOException {
        Path file = Files.writeString(folder.resolve("fake.xlsx"), "not a workbook");
        Shell.Result result = Shell.run("code", file.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("fake.xlsx")
                .contains("workbook");
        assertThat(result.hasTrace()).isFalse();
    }

    @Test
    void a_table_without_the_column_asked_for_is_one_clear_line() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n1,2\n");
        Shell.Result result = Shell.run("code", "--column", "text=story", file.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("story");
        assertThat(result.hasTrace()).isFalse();
    }

    @Test
    void a_field_that_reports_do_not_have_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "text\nRebels killed two soldiers.\n");
        Shell.Result result = Shell.run("code", "--column", "colour=text", file.toString());
        assertThat(result.status()).isNotZero();
        assertThat(result.err().lines()).singleElement().asString().contains("colour");
    }

    @Test
    void any_ending_is_a_table_with_bulk() throws IOException {
        Path file = Files.writeString(folder.resolve("table.dat"), "text\nRebels killed two soldiers.\n");
        assertThat(reports(Shell.run("code", "--format", "json", "--bulk", file.toString())))
                .hasSize(1);
    }
}
