package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void makeCase() throws IOException {
        Path report = Files.writeString(folder.resolve("killing.txt"), Reports.KILLING);
        Files.writeString(
                folder.resolve("killing.meta.json"),
                "{\"published\": \"2019-05-09\", \"publisher\": \"=HYPERLINK(\\\"//evil\\\")\", \"title\": null, \"url\": null}");
        file = Reports.caseOf(folder, report);
    }

    private Shell.Result brief(String... more) {
        List<String> command = new ArrayList<>(List.of("brief", file, "--day", "2019-05-09"));
        command.addAll(List.of(more));
        return Shell.run(command.toArray(String[]::new));
    }

    private List<List<String>> sheet(Path workbook, int number) throws IOException {
        try (InputStream bytes = Files.newInputStream(workbook);
                ReadableWorkbook read = new ReadableWorkbook(bytes)) {
            Sheet sheet = read.getSheet(number).orElseThrow();
            assertThat(sheet.read().stream().flatMap(Row::stream))
                    .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
            return sheet.read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    @Test
    void a_brief_is_markdown_unless_told_otherwise() {
        assertThat(brief().out()).startsWith("# Since 2019-05-09").contains("[^1]: ");
        assertThat(brief("--format", "text").out()).doesNotContain("[^1]");
        assertThat(brief("--format", "json").out()).startsWith("{");
    }

    @Test
    void what_was_reported_after_the_day_is_left_out() throws IOException {
        Path later = Files.writeString(folder.resolve("later.txt"), Reports.PROTEST);
        Files.writeString(
                folder.resolve("later.meta.json"),
                "{\"published\": \"2019-05-12\", \"publisher\": \"Coast Herald\", \"title\": null, \"url\": null}");
        String before = brief().out();
        Shell.run("add", file, later.toString());
        assertThat(brief().out()).isEqualTo(before).doesNotContain("students");
        assertThat(Shell.run("brief", file, "--day", "2019-05-12").out())
                .contains("students")
                .doesNotContain("soldiers");
    }

    @Test
    void a_workbook_is_chosen_by_the_ending_and_holds_what_the_markdown_holds() throws IOException {
        Path workbook = folder.resolve("brief.xlsx");
        assertThat(brief("--out", workbook.toString()).status()).isZero();
        List<List<String>> told = sheet(workbook, 0);
        assertThat(told.get(0).get(0)).isEqualTo("Since 2019-05-09");
        List<String> headings = told.stream().skip(2).map(row -> row.get(1)).toList();
        assertThat(headings).isNotEmpty();
        String markdown = brief().out();
        assertThat(headings).allSatisfy(heading -> assertThat(markdown).contains(heading));
        List<List<String>> notes = sheet(workbook, 1);
        long footnotes = markdown.lines().filter(line -> line.startsWith("[^")).count();
        assertThat(notes).hasSize((int) footnotes + 1);
        assertThat(notes).anyMatch(note -> note.get(5).contains("Rebels killed two soldiers"));
    }

    @Test
    void no_cell_is_run_as_a_formula() throws IOException {
        Path workbook = folder.resolve("brief.xlsx");
        brief("--format", "xlsx", "--out", workbook.toString());
        assertThat(sheet(workbook, 1).get(1).get(1)).isEqualTo("'=HYPERLINK(\"//evil\")");
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                assertThat(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
                        .as(part.getName())
                        .doesNotContain("<f>");
            }
        }
        assertThat(brief("--format", "csv").out()).doesNotContain(",=HYPERLINK").doesNotContain(",\"=HYPERLINK");
    }

    @Test
    void what_cannot_be_done_is_one_clear_line() {
        assertThat(brief("--format", "xlsx")).satisfies(result -> {
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.err().lines()).singleElement().asString().contains("--out");
        });
        assertThat(brief("--days", "0").err()).contains("--days is 0; expected 1 or more");
        assertThat(brief("--format", "pdf").status()).isEqualTo(2);
        assertThat(brief("--out", folder.resolve("no/such/brief.xlsx").toString())
                        .err()
                        .lines())
                .singleElement()
                .asString()
                .contains("cannot be written");
        assertThat(Shell.run("brief", file, "--day", "yesterday").err().lines()).hasSize(1);
        assertThat(Shell.run("brief", folder.resolve("gone.sitrep").toString()).err())
                .contains("no such case");
    }
}
