package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What export and import say of input that they cannot use. */
class ExchangeCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private String file = "";
    private String out = "";

    @BeforeEach
    void makeCase() throws IOException {
        out = folder.resolve("out").toString();
        file = Reports.caseOf(folder, Files.writeString(folder.resolve("killing.txt"), Reports.KILLING));
    }

    private static void refused(int status, String words, String... command) {
        Shell.Result result = Shell.run(command);
        assertThat(result.status()).as(result.err()).isEqualTo(status);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .startsWith("sitrep: ")
                .contains(words);
        assertThat(result.hasTrace()).isFalse();
    }

    @Test
    void an_export_of_what_is_not_there_is_one_clear_line() throws IOException {
        refused(
                1,
                "no such file",
                "export",
                folder.resolve("gone.sitrep").toString(),
                "--format",
                "claims",
                "--out",
                out);
        refused(2, "--format is \"pdf\"", "export", file, "--format", "pdf", "--out", out);
        refused(2, "--out", "export", file, "--format", "claims");
        refused(2, "--since", "export", file, "--format", "brief", "--since", "May", "--out", out);
        refused(2, "--profile", "export", file, "--format", "claims", "--profile", "everybody", "--out", out);
        refused(1, "nothing is set", "export", file, "--format", "claims", "--by-the-rules", "Nobody", "--out", out);
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        assertThat(Shell.run("export", file, "--format", "claims", "--out", blocked.toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void every_form_is_written_from_a_case_and_told_of() {
        Shell.Result result = Shell.run("export", file, "--format", "all", "--out", out);
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("claims.csv").contains("brief.html").contains("profile public");
        assertThat(Path.of(out, "manifest.json")).exists();
    }

    @Test
    void an_import_of_what_is_no_table_is_one_clear_line() throws IOException {
        refused(1, "no such", "import", folder.resolve("gone.sitrep").toString(), "x.csv");
        refused(1, "no such file", "import", file, folder.resolve("gone.csv").toString());
        Path notes = Files.writeString(folder.resolve("notes.csv"), "a,b\r\n1,2\r\n");
        refused(1, "notes.csv", "import", file, notes.toString());
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        refused(1, "empty.csv", "import", file, empty.toString());
        Path cut = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4});
        refused(1, "cut.xlsx", "import", file, cut.toString());
        refused(2, "FILE", "import", file);
    }

    @Test
    void a_verdict_that_is_none_and_a_claim_that_is_not_there_are_named_and_the_rest_is_taken() throws IOException {
        Shell.run("export", file, "--format", "claims", "--out", out);
        String table = Files.readString(Path.of(out, "claims.csv"));
        String[] lines = table.split("\r\n", -1);
        lines[1] = lines[1].replaceFirst(",,(\\p{XDigit}{16})$", ",maybe,,$1").replaceFirst(",,maybe", ",maybe");
        lines[2] = lines[2].replaceFirst("^c\\w+", "c00000000");
        Path edited = Files.writeString(folder.resolve("edited.csv"), String.join("\r\n", lines));
        Shell.Result result = Shell.run("import", file, edited.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("is not in the case").contains("judgement is \"maybe\"");
    }
}
