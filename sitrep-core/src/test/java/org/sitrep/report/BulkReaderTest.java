package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkReaderTest {

    @TempDir
    private Path folder;

    private List<BulkRow> rows(String name, String content, ColumnMapping mapping) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        try (Stream<BulkRow> rows = new BulkReader(mapping).read(file, name)) {
            return rows.toList();
        }
    }

    private static Report report(BulkRow row) {
        assertThat(row).isInstanceOf(BulkRow.Read.class);
        return ((BulkRow.Read) row).report();
    }

    @Test
    void quoted_cells_hold_commas_quotes_and_line_ends() throws IOException {
        List<BulkRow> rows = rows(
                "n.csv",
                "id,Title,Body,Publication Date,URL,Source\r\n"
                        + "1,Convoy hit,\"Gunmen said: \"\"Stop\"\",\r\nthen fired.\",2020-05-03,http://x.example/1,Norland Daily\r\n",
                ColumnMapping.guessed());
        Report report = report(rows.get(0));
        assertThat(report.uri()).isEqualTo("n.csv#1");
        assertThat(report.text().value()).isEqualTo("Gunmen said: \"Stop\",\r\nthen fired.");
        assertThat(report.publication().title()).contains("Convoy hit");
        assertThat(report.publication().published()).contains(LocalDate.of(2020, 5, 3));
        assertThat(report.publication().publisher()).contains("Norland Daily");
    }

    @Test
    void a_row_that_cannot_be_read_does_not_stop_the_others() throws IOException {
        List<BulkRow> rows = rows(
                "n.jsonl",
                "{\"text\": \"The bridge fell.\"}\n{broken\n[1]\n\n{\"title\": \"x\"}\n{\"text\": \"\"}\n{\"text\": \"The army left.\"}",
                ColumnMapping.guessed());
        assertThat(rows).hasSize(6);
        assertThat(rows.stream().filter(BulkRow.Read.class::isInstance)).hasSize(2);
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        BulkRow.Unreadable.class,
                        row -> assertThat(row.message())
                                .startsWith("n.jsonl#2: expected ")
                                .doesNotContain("\n"));
        assertThat(report(rows.get(5)).uri()).isEqualTo("n.jsonl#6");
    }

    @Test
    void an_unclosed_quotation_mark_is_an_error_of_its_row() throws IOException {
        List<BulkRow> rows =
                rows("n.csv", "text\nThe bridge fell.\n\"The army left.\nThe end", ColumnMapping.guessed());
        assertThat(rows.get(0)).isInstanceOf(BulkRow.Read.class);
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        BulkRow.Unreadable.class,
                        row -> assertThat(row.message()).contains("closing quotation mark"));
    }

    @Test
    void columns_can_be_chosen_and_separators_differ() throws IOException {
        List<BulkRow> rows =
                rows("n.tsv", "a\tb\nThe bridge fell.\tx\n", new ColumnMapping(Map.of("text", "a", "publisher", "b")));
        assertThat(report(rows.get(0)).publication().publisher()).contains("x");
        assertThatThrownBy(() -> new ColumnMapping(Map.of("txt", "a"))).isInstanceOf(ReportReadException.class);
        List<BulkRow> missing = rows("m.csv", "a;b\n1;2\n", new ColumnMapping(Map.of("text", "c")));
        assertThat(((BulkRow.Unreadable) missing.get(0)).message()).contains("expected a column c, found a, b");
    }

    @Test
    void a_date_that_can_be_read_in_two_ways_is_left_out() throws IOException {
        List<BulkRow> rows = rows(
                "n.csv",
                "text,date\nThe bridge fell.,03/04/2019\nThe bridge fell.,25/04/2019\n",
                ColumnMapping.guessed());
        assertThat(report(rows.get(0)).publication().published()).isEmpty();
        assertThat(report(rows.get(1)).publication().published()).contains(LocalDate.of(2019, 4, 25));
    }

    @Test
    void empty_missing_and_binary_files_are_refused() throws IOException {
        assertThatThrownBy(() -> rows("e.csv", "", ColumnMapping.guessed())).isInstanceOf(ReportReadException.class);
        assertThatThrownBy(() -> rows("b.csv", "a\0b", ColumnMapping.guessed()))
                .isInstanceOf(ReportReadException.class);
        assertThatThrownBy(() -> new BulkReader(ColumnMapping.guessed()).read(folder.resolve("no.csv"), "no.csv"))
                .isInstanceOf(ReportReadException.class);
        assertThat(rows("bad.csv", "text\n", ColumnMapping.guessed())).isEmpty();
    }

    @Test
    void bytes_that_are_not_utf8_end_the_file_with_an_error() throws IOException {
        Path file = folder.resolve("w.jsonl");
        Files.write(file, new byte[] {'{', '"', 't', '"', ':', (byte) 0xE9, '"', '}', '\n'});
        try (Stream<BulkRow> rows = new BulkReader(ColumnMapping.guessed()).read(file, "w.jsonl")) {
            assertThat(rows.toList()).hasSize(1).allMatch(BulkRow.Unreadable.class::isInstance);
        }
    }
}
