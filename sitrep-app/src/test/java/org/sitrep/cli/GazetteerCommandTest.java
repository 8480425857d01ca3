package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {

    @TempDir
    private Path folder;

    private String data = "";
    private String own = "";

    @BeforeEach
    void write() throws IOException {
        data = folder.resolve("data").toString();
        own = Files.writeString(
                        folder.resolve("own.tsv"),
                        "action\tname\tcountry\tadm1\tadm2\tlatitude\tlongitude\nadd\tZarkohab\tAFG\tJawzjan\tDarzab\t35.91\t65.32\n")
                .toString();
    }

    @Test
    void what_was_added_is_listed_with_its_licence_and_credit_until_it_is_removed() {
        Shell.Result added = Shell.run(
                "gazetteer", "add", own, "--data", data, "--licence", "CC0", "--credit", "Survey of the valley");
        assertThat(added.status()).isZero();
        assertThat(added.out()).isEqualTo("added own.tsv: 1 places, 1 names\n");
        assertThat(Shell.run("gazetteer", "list", "--data", data).out())
                .contains("own.tsv", "overlay", "CC0", "Survey of the valley");
        assertThat(Shell.run("gazetteer", "remove", "own.tsv", "--data", data).out())
                .isEqualTo("removed own.tsv\n");
        assertThat(Shell.run("gazetteer", "list", "--data", data).out()).contains("nothing was added");
    }

    @Test
    void a_file_that_cannot_be_used_is_one_line_and_status_1() throws IOException {
        Path cut = Files.writeString(folder.resolve("AF.txt"), "1\tZarkohab\n");
        Shell.Result result = Shell.run("gazetteer", "add", cut.toString(), "--data", data);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("AF.txt", "expected", "found");
    }

    @Test
    void without_a_file_the_command_says_what_is_missing() {
        Shell.Result result = Shell.run("gazetteer", "add", "--data", data);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("which files to add");
        assertThat(Shell.run("gazetteer").status()).isEqualTo(2);
    }
}
