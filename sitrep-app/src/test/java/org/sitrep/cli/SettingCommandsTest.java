package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set for a whole case: how reliable sources are, and whom exports name. */
class SettingCommandsTest {

    private static final String FARMER = "Karim Gul";

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void makeCase() throws IOException {
        file = Reports.caseIn(folder);
    }

    private String exported(String... more) throws IOException {
        String out = folder.resolve("out").toString();
        String[] command = new String[more.length + 6];
        System.arraycopy(new String[] {"export", file, "--format", "claims", "--out", out}, 0, command, 0, 6);
        System.arraycopy(more, 0, command, 6, more.length);
        assertThat(Shell.run(command).status()).isZero();
        return Files.readString(Path.of(out, "claims.csv")) + Files.readString(Path.of(out, "manifest.json"));
    }

    @Test
    void a_letter_is_listed_told_in_the_picture_and_taken_back() {
        assertThat(Shell.run("reliability", file).out()).isEqualTo("-  Northern Wire\n");
        Shell.Result set = Shell.run(
                "reliability", file, "northern wire", "b", "--by", "Anna", "--reason", "right in nine of ten");
        assertThat(set.status()).isZero();
        assertThat(Shell.run("reliability", file).out())
                .startsWith("B  northern wire  Anna")
                .contains("right in nine of ten");
        assertThat(Shell.run("timeline", file).out()).contains("reliability B");
        assertThat(Shell.run("brief", file, "--day", "2019-05-09").out()).contains("reliability B");
        assertThat(Shell.run("log", file).out()).contains("Anna  set").contains("right in nine of ten");
        assertThat(Shell.run("verify", file).status()).isZero();
        Shell.run("reliability", file, "Northern Wire", "--undo");
        assertThat(Shell.run("timeline", file).out()).doesNotContain("reliability B");
    }

    @Test
    void what_is_no_letter_or_no_source_is_one_clear_line() {
        assertThat(Shell.run("reliability", file, "Northern Wire", "G").err().lines())
                .singleElement()
                .asString()
                .contains("expected A, B, C, D, E or F");
        assertThat(Shell.run("reliability", file, "Northern Wire").err()).contains("say either a letter");
        assertThat(Shell.run("reliability", file, "Nobody", "--undo").err()).contains("nothing is set");
        Shell.Result unknown = Shell.run("reliability", file, "Radio Nowhere", "C");
        assertThat(unknown.status()).isZero();
        assertThat(unknown.err()).contains("no report in the case is by");
    }

    @Test
    void whom_an_export_names_is_kept_in_the_case_with_who_said_so_and_why() throws IOException {
        assertThat(exported()).doesNotContain(FARMER);
        assertThat(exported("--publish", FARMER + "=he asked to be named", "--user", "Anna"))
                .contains(FARMER);
        assertThat(exported()).contains(FARMER, "Anna", "he asked to be named");
        assertThat(Shell.run("log", file).out()).contains("Anna  set").contains("he asked to be named");
        assertThat(Shell.run("verify", file).status()).isZero();
        assertThat(exported("--withhold", FARMER + "=he changed his mind")
                        .split("\"redaction", -1)[0]
                        .split("\\{", -1)[0])
                .doesNotContain(FARMER);
        exported("--by-the-rules", FARMER);
        assertThat(exported()).doesNotContain(FARMER);
    }
}
