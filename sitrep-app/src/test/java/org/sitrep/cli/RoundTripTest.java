package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of a case goes out, is edited by a reviewer, comes back, and goes out again. */
class RoundTripTest {

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void makeCase() throws IOException {
        file = Reports.caseIn(folder);
    }

    private Path exported(String format, String name) {
        Path out = folder.resolve(name);
        assertThat(Shell.run("export", file, "--format", format, "--out", out.toString())
                        .status())
                .isZero();
        return out.resolve(format.equals("xlsx") ? "claims.xlsx" : "claims.csv");
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<Map<String, String>> rows = new ArrayList<>();
            reader.forEach(row -> rows.add(new LinkedHashMap<>(row.getFieldsAsMap())));
            return rows;
        }
    }

    private static List<Map<String, String>> cellsOf(Path xlsx) throws IOException {
        try (InputStream bytes = Files.newInputStream(xlsx);
                ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
            List<Row> all = workbook.getFirstSheet().read();
            List<Map<String, String>> rows = new ArrayList<>();
            for (Row row : all.subList(1, all.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int column = 0; column < all.get(0).getCellCount(); column++) {
                    cells.put(
                            all.get(0).getCellText(column),
                            column < row.getCellCount() && row.getCell(column) != null
                                    ? row.getCell(column).getText()
                                    : "");
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static void write(List<Map<String, String>> rows, Path csv) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(List.copyOf(rows.get(0).keySet()));
            rows.forEach(row -> writer.writeRecord(List.copyOf(row.values())));
        }
    }

    private static void writeWorkbook(List<Map<String, String>> rows, Path xlsx) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(xlsx)) {
            Workbook workbook = new Workbook(bytes, "spreadsheet", null);
            Worksheet sheet = workbook.newWorksheet("claims");
            List<String> names = List.copyOf(rows.get(0).keySet());
            for (int column = 0; column < names.size(); column++) {
                sheet.value(0, column, names.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(
                            row + 1, column, List.copyOf(rows.get(row).values()).get(column));
                }
            }
            workbook.finish();
        }
    }

    /** Confirms the first claim and corrects how many families fled. */
    private static void review(List<Map<String, String>> rows) {
        rows.get(0).put("judgement", "confirmed");
        rows.get(0).put("judgement_note", "heard the same from the hospital");
        Map<String, String> counted = rows.stream()
                .filter(row -> row.getOrDefault("value_low", "").startsWith("400"))
                .findFirst()
                .orElseThrow();
        counted.put("value_low", "401");
    }

    @Test
    void an_edited_table_comes_back_and_the_next_export_is_stable() throws IOException {
        Path first = exported("claims", "first");
        List<Map<String, String>> rows = rows(first);
        List<Map<String, String>> before = rows(first);
        review(rows);
        Path edited = folder.resolve("edited.csv");
        write(rows, edited);
        Shell.Result taken = Shell.run("import", file, edited.toString(), "--user", "Anna");
        assertThat(taken.status()).isZero();
        assertThat(taken.err()).contains("2 judgements recorded");
        assertThat(Shell.run("log", file).out())
                .contains("heard the same from the hospital")
                .contains("correction: value_low \"400\" -> \"401\"");
        Path second = exported("claims", "second");
        List<Map<String, String>> after = rows(second);
        assertThat(after).extracting(row -> row.get("row_hash")).isEqualTo(hashes(before));
        assertThat(after.stream().map(row -> row.get("judgement")).filter(word -> !word.isEmpty()))
                .containsExactlyInAnyOrder("confirmed", "rejected");
        assertThat(Shell.run("import", file, second.toString()).err()).contains("0 judgements recorded");
        assertThat(Files.readAllBytes(exported("claims", "third"))).isEqualTo(Files.readAllBytes(second));
        assertThat(Shell.run("verify", file).status()).isZero();
    }

    @Test
    void a_workbook_saved_by_a_spreadsheet_comes_back_like_the_table() throws IOException {
        List<Map<String, String>> rows = cellsOf(exported("xlsx", "first"));
        review(rows);
        Path edited = folder.resolve("edited.xlsx");
        writeWorkbook(rows, edited);
        assertThat(Shell.run("import", file, edited.toString()).err()).contains("2 judgements recorded");
        Path second = exported("xlsx", "second");
        assertThat(Shell.run("import", file, second.toString()).err()).contains("0 judgements recorded");
        assertThat(cellsOf(exported("xlsx", "third"))).isEqualTo(cellsOf(second));
    }

    @Test
    void a_table_that_names_a_person_by_decision_comes_back_as_well() throws IOException {
        Shell.run(
                "export",
                file,
                "--format",
                "claims",
                "--out",
                folder.resolve("named").toString(),
                "--publish",
                "Karim Gul=he asked to be named");
        List<Map<String, String>> rows = rows(folder.resolve("named").resolve("claims.csv"));
        rows.forEach(row -> row.put("judgement", "confirmed"));
        Path edited = folder.resolve("edited.csv");
        write(rows, edited);
        Shell.Result taken = Shell.run("import", file, edited.toString());
        assertThat(taken.err()).doesNotContain("has changed since");
        assertThat(taken.status()).isZero();
    }

    private static List<String> hashes(List<Map<String, String>> rows) {
        return rows.stream().map(row -> row.get("row_hash")).toList();
    }
}
