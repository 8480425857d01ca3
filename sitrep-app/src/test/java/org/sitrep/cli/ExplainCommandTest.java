package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String report() throws IOException {
        return Files.writeString(folder.resolve("killing.txt"), Reports.KILLING).toString();
    }

    private static JsonNode firstClaim(String path) {
        String line = Shell.run("code", "--format", "json", path).out();
        return JsonMapper.builder().build().readTree(line).path("claims").path(0);
    }

    @Test
    void the_start_of_an_id_is_enough_to_have_a_claim_explained() throws IOException {
        String path = report();
        JsonNode claim = firstClaim(path);
        Shell.Result result = Shell.run(
                "explain", path, "--claim", claim.path("id").stringValue().substring(0, 9));
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains(claim.path("id").stringValue())
                .contains(claim.path("rule").stringValue())
                .contains("trigger")
                .contains("grammar")
                .contains("slots");
    }

    @Test
    void all_claims_are_explained_on_request() throws IOException {
        String path = report();
        long claims = JsonMapper.builder()
                .build()
                .readTree(Shell.run("code", "--format", "json", path).out())
                .path("claims")
                .size();
        String out = Shell.run("explain", path, "--all").out();
        assertThat(out.lines().filter(line -> line.startsWith("  rule"))).hasSize((int) claims);
    }

    @Test
    void an_id_that_no_claim_has_is_one_clear_line() throws IOException {
        Shell.Result result = Shell.run("explain", report(), "--claim", "cffffffffffffffff");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("no claim with an id that starts with");
    }

    @Test
    void an_input_that_is_not_there_is_one_clear_line() {
        Shell.Result result = Shell.run("explain", "gone.txt", "--all");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("gone.txt");
    }
}
