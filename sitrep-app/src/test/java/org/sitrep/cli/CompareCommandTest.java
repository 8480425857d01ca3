package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String CLAIM =
            "{\"kind\": \"strength\", \"type\": \"size\", \"roles\": {\"agent\": %s}, \"quantity\": {\"low\": 500},"
                    + " \"place\": null, \"time\": null, \"source\": {\"name\": null, \"kind\": \"author\"}}";

    @TempDir
    private Path folder = Path.of("");

    private Path gold() throws IOException {
        return Files.writeString(
                folder.resolve("gold.json"),
                "{\"doc\": \"one\", \"claims\": [" + String.format(CLAIM, "[\"Lim Brigade\"]") + "]}");
    }

    private Path output(String claims) throws IOException {
        return Files.writeString(
                folder.resolve("out.jsonl"), "{\"report\": {\"uri\": \"x/one.txt\"}, \"claims\": [" + claims + "]}\n");
    }

    @Test
    void a_perfect_output_is_told_in_a_table() throws IOException {
        Path perfect = output(String.format(CLAIM, "[{\"text\": \"the Lim Brigade\"}]"));
        Shell.Result result = Shell.run("compare", perfect.toString(), "--gold", gold().toString());
        assertThat(result.status()).isZero();
        assertThat(result.out()).containsPattern("full +1 +1 +1 +1\\.000 +1\\.000 +1\\.000");
        assertThat(result.out()).containsPattern("listener +- of the claims found");
    }

    @Test
    void what_is_missing_is_listed_on_request() throws IOException {
        Shell.Result result = Shell.run("compare", output("").toString(), "--gold", gold().toString(), "--detail");
        assertThat(result.out()).contains("missed  one strength/size").containsPattern("fact +1 +0 +0 +0\\.000");
    }

    @Test
    void a_file_that_is_not_there_is_one_clear_line() throws IOException {
        Shell.Result result = Shell.run("compare", "gone.jsonl", "--gold", gold().toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("gone.jsonl");
    }
}
