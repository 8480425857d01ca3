package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.text.ContentHash;

/** Exports of a case, which keeps its reports fused as they were released. */
class CaseExportTest {

    private static final String FUSING = "fusing the reports";

    @TempDir
    private Path folder = Path.of("");

    private Path reports = Path.of("");
    private String file = "";

    @BeforeEach
    void makeCase() throws IOException {
        reports = Reports.in(Files.createDirectories(folder.resolve("reports")));
        file = Reports.caseOf(folder, reports);
    }

    private Shell.Result export(String input, String out, String... options) {
        String[] words = {
            "export", input, "--format", "all", "--out", folder.resolve(out).toString()
        };
        Shell.Result result =
                Shell.run(Stream.concat(Stream.of(words), Stream.of(options)).toArray(String[]::new));
        assertThat(result.status()).isZero();
        return result;
    }

    private Map<String, String> files(String out) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            for (Path path : files.toList()) {
                hashes.put(path.getFileName().toString(), ContentHash.sha256(Files.readAllBytes(path)));
            }
        }
        return hashes;
    }

    @Test
    void the_second_one_reads_what_the_first_has_kept_and_is_the_same() throws IOException {
        assertThat(export(file, "first").err()).contains(FUSING);
        assertThat(export(file, "second").err()).doesNotContain(FUSING);
        assertThat(files("second")).isEqualTo(files("first"));
    }

    @Test
    void a_case_and_its_report_as_a_line_give_the_same_files() throws IOException {
        Path killing = reports.resolve("b-killing.txt");
        String lines = folder.resolve("claims.jsonl").toString();
        Shell.run("code", killing.toString(), "--format", "json", "--out", lines);
        export(Reports.caseOf(Files.createDirectories(folder.resolve("one")), killing), "case");
        export(lines, "lines");
        assertThat(files("case")).isEqualTo(files("lines"));
    }

    @Test
    void what_somebody_does_in_the_case_is_heeded_by_the_next_one() throws IOException {
        export(file, "before");
        Path more = Files.writeString(folder.resolve("more.txt"), "Rebels killed a judge in Herat on Friday.\n");
        Shell.run("add", file, more.toString());
        assertThat(export(file, "after").err()).contains(FUSING).contains("4 reports");
    }

    @Test
    void what_was_kept_for_the_own_team_does_not_reach_the_public() throws IOException {
        Path farmer = Files.writeString(
                folder.resolve("farmer.txt"), "Gunmen killed Karim Gul, a farmer, in Kunduz on Friday.\n");
        Shell.run("add", file, farmer.toString());
        export(file, "team", "--profile", "internal");
        assertThat(Files.readString(folder.resolve("team/brief.html"))).contains("Karim Gul");
        assertThat(export(file, "public").err()).contains(FUSING);
        assertThat(Files.readString(folder.resolve("public/brief.html"))).doesNotContain("Karim Gul");
        assertThat(export(file, "again", "--profile", "internal").err()).contains(FUSING);
        assertThat(files("again")).isEqualTo(files("team"));
    }

    @Test
    void one_of_single_claims_fuses_and_keeps_nothing() {
        assertThat(export(file, "single", "--no-fusion").err()).doesNotContain(FUSING);
        assertThat(export(file, "fused").err()).contains(FUSING);
    }

    @Test
    void a_release_can_be_made_before_the_first_one() {
        assertThat(Shell.run("rebuild", file, "--release", "public").status()).isZero();
        assertThat(export(file, "first").err()).doesNotContain(FUSING);
        assertThat(Shell.run("rebuild", file).status()).isZero();
        assertThat(export(file, "second").err()).contains(FUSING);
    }
}
