package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private String file = "";
    private String reports = "";

    @BeforeEach
    void makeCase() throws IOException {
        reports = Reports.in(Files.createDirectories(folder.resolve("reports"))).toString();
        file = folder.resolve("north.sitrep").toString();
        assertThat(Shell.run("init", file).status()).isZero();
    }

    @Test
    void a_folder_is_added_a_line_for_each_report() {
        Shell.Result result = Shell.run("add", file, reports);
        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).hasSize(3).allMatch(line -> line.startsWith("added  r"));
        assertThat(Shell.run("status", file).out()).contains("reports     3\n").contains("casualties");
    }

    @Test
    void adding_again_tells_that_all_is_there_already() {
        Shell.run("add", file, reports);
        Shell.Result again = Shell.run("add", file, reports);
        assertThat(again.status()).isZero();
        assertThat(again.out().lines()).hasSize(3).allMatch(line -> line.startsWith("there already"));
    }

    @Test
    void an_output_of_code_is_taken_as_it_is_with_the_original_text() throws IOException {
        String coded = folder.resolve("coded.jsonl").toString();
        Shell.run("code", reports, "--out", coded);
        Shell.Result result = Shell.run("add", file, coded);
        assertThat(result.out().lines()).hasSize(3).allMatch(line -> line.startsWith("added  r"));
        assertThat(Shell.run("status", file).out()).contains("originals   all kept");
        assertThat(Shell.run("add", file, reports).out().lines()).allMatch(line -> line.startsWith("there already"));
    }

    @Test
    void a_page_coded_elsewhere_whose_file_is_gone_has_no_original() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html><body><article><p>" + Reports.KILLING.replace("\n\n", "</p><p>")
                        + "</p></article></body></html>");
        String coded = folder.resolve("coded.jsonl").toString();
        Shell.run("code", page.toString(), "--out", coded);
        Files.delete(page);
        assertThat(Shell.run("add", file, coded).status()).isZero();
        assertThat(Shell.run("status", file).out()).contains("1 not kept");
    }

    @Test
    void what_cannot_be_read_is_one_line_and_the_rest_is_added() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.jsonl"), "{\"report\":{\"text\":\"no id\"}}\nthis is no report\n");
        Shell.Result result = Shell.run("add", file, broken.toString(), "gone.txt", reports);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out().lines()).hasSize(3);
        assertThat(result.err().lines())
                .anyMatch(line -> line.contains("broken.jsonl#1"))
                .anyMatch(line -> line.contains("broken.jsonl#2"))
                .anyMatch(line -> line.contains("gone.txt"));
        assertThat(result.hasTrace()).isFalse();
        assertThat(Shell.run("status", file).out().lines())
                .filteredOn(line -> line.startsWith("unread"))
                .hasSize(3)
                .anyMatch(line -> line.contains("gone.txt"));
    }

    @Test
    void what_could_not_be_read_is_forgotten_when_it_is_read() throws IOException {
        String late = folder.resolve("late.txt").toString();
        assertThat(Shell.run("add", file, late, reports).status()).isEqualTo(2);
        Files.writeString(Path.of(late), Reports.KILLING);
        assertThat(Shell.run("add", file, late).status()).isZero();
        assertThat(Shell.run("status", file).out()).doesNotContain("unread");
        assertThat(Shell.run("serve", file, "--watch", late).err()).contains("expected a folder");
    }

    @Test
    void a_file_that_is_no_case_is_one_clear_line() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "not a case");
        for (String command : new String[] {"status", "verify", "log", "dump", "rebuild"}) {
            Shell.Result result = Shell.run(command, notes.toString());
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.err().lines()).singleElement().asString().contains("is no case file");
        }
        assertThat(Shell.run("add", "gone.sitrep", reports).err()).contains("no such case");
    }

    @Test
    void the_log_names_the_user_who_is_given() {
        assertThat(Shell.run("add", file, reports, "--user", "Anna").status()).isZero();
        assertThat(Shell.run("add", file, reports, "--user", " ").err()).contains("--user is blank");
    }

    @Test
    void the_case_is_the_same_for_any_number_of_jobs_and_after_rebuilding_and_reading_anew() {
        Shell.run("add", file, "--jobs", "4", reports);
        String dump = Shell.run("dump", file).out();
        String other = folder.resolve("other.sitrep").toString();
        Shell.run("init", other);
        Shell.run("add", other, "--jobs", "1", reports + "/c-nothing.txt", reports);
        assertThat(dump).isNotEmpty().isEqualTo(Shell.run("dump", other).out());
        assertThat(Shell.run("rebuild", file).out()).contains("rebuilt");
        Shell.Result anew = Shell.run("rebuild", file, "--recode");
        assertThat(anew.err()).contains("0 of 3 reports read otherwise");
        assertThat(Shell.run("dump", file).out()).isEqualTo(dump);
        assertThat(Shell.run("verify", file).out()).contains("all holds");
    }

    @Test
    void two_claims_are_said_to_tell_of_one_event_and_the_case_still_holds() {
        Shell.run("add", file, reports, "--user", "Anna");
        List<String> claims = Shell.run("dump", file)
                .out()
                .lines()
                .filter(line -> line.startsWith("claim\t"))
                .map(line -> line.replaceAll(".*\tid=(\\w+)\t.*", "$1"))
                .limit(2)
                .toList();
        Shell.Result judged = Shell.run(
                "judge", file, claims.get(0), "confirmed", "--event-of", claims.get(1), "--reason", "one raid");
        assertThat(judged.out()).contains("event of " + claims.get(0) + " and " + claims.get(1) + " confirmed");
        assertThat(Shell.run("status", file).out()).contains("confirmed 1");
        assertThat(Shell.run("rebuild", file).status()).isZero();
        assertThat(Shell.run("verify", file).out()).contains("all holds");
        assertThat(Shell.run("judge", file, judged.out().split(" +")[1], "--undo")
                        .status())
                .isZero();
    }

    @Test
    void a_judgement_is_recorded_taken_back_and_told_of_in_the_log() {
        Shell.run("add", file, reports, "--user", "Anna");
        String claim = Shell.run("dump", file)
                .out()
                .lines()
                .filter(line -> line.startsWith("claim\t"))
                .map(line -> line.replaceAll(".*\tid=(\\w+)\t.*", "$1"))
                .findFirst()
                .orElseThrow();
        Shell.Result judged = Shell.run("judge", file, claim, "rejected", "--reason", "a misreading", "--user", "Bela");
        assertThat(judged.status()).isZero();
        assertThat(Shell.run("status", file).out()).contains("rejected 1");
        assertThat(Shell.run("log", file).out()).contains("Bela  judge").contains("\"a misreading\"");
        String judgement = judged.out().split(" +")[1];
        assertThat(Shell.run("judge", file, judgement, "--undo").status()).isZero();
        assertThat(Shell.run("status", file).out()).contains("judgements  none");
        assertThat(Shell.run("judge", file, "c0", "confirmed").err().lines())
                .singleElement()
                .asString()
                .contains("c0");
        assertThat(Shell.run("judge", file, claim).err()).contains("verdict");
        assertThat(Shell.run("judge", file, claim, "confirmed", "--event-of", claim)
                        .err())
                .contains("expected another claim");
    }

    @Test
    void a_purged_report_is_gone_and_the_case_still_verifies() throws IOException {
        Path secret =
                Files.writeString(folder.resolve("secret.txt"), "Rebels killed two farmers in Zalqavir on Monday.\n");
        String added = Shell.run("add", file, secret.toString(), reports).out();
        String id = added.split(" +")[1];
        assertThat(Shell.run("purge", file, id).status()).isEqualTo(2);
        assertThat(Shell.run("purge", file, id, "--reason", "asked to by the family")
                        .out())
                .contains("purged  " + id);
        assertThat(Files.readString(Path.of(file), StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("zalqavir");
        assertThat(Shell.run("verify", file).status()).isZero();
        assertThat(Shell.run("add", file, secret.toString()).out()).contains("purged before");
        assertThat(Shell.run("status", file).out()).contains("1 purged");
    }

    @Test
    void a_backup_is_verified_and_a_damaged_case_is_told_of_line_by_line() throws IOException {
        Shell.run("add", file, reports);
        String copy = folder.resolve("copy.sitrep").toString();
        assertThat(Shell.run("backup", file, copy).out()).contains("verified");
        assertThat(Shell.run("dump", copy).out())
                .isEqualTo(Shell.run("dump", file).out());
        assertThat(Shell.run("backup", file, copy).status()).isEqualTo(1);
        byte[] bytes = Files.readAllBytes(Path.of(copy));
        for (int at = bytes.length / 2; at < bytes.length / 2 + 40_000; at++) {
            bytes[at] = 7;
        }
        Files.write(Path.of(copy), bytes);
        Shell.Result damaged = Shell.run("verify", copy);
        assertThat(damaged.status()).isEqualTo(1);
        assertThat(damaged.hasTrace()).isFalse();
    }
}
