package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final String MARKED = """
            {"doc": "oparno", "claims": [
             {"kind": "event", "type": "abduction", "roles": {"agent": ["Lim Brigade|the brigade"], "victim": ["men"]},
              "quantity": null, "place": "Oparno|near Oparno", "time": {"start": "2031-05-03", "end": "2031-05-04"},
              "source": {"name": "Zarko Ilic|Ilic", "kind": "named", "listener": "Radio Bistrica"},
              "certainty": "reported", "polarity": "positive", "modality": "actual", "evidence": "reportedly abducted"},
             {"kind": "casualties", "type": "killed", "roles": {"victim": ["villagers"]},
              "quantity": {"low": null, "best": 4, "high": null}, "place": null, "time": null,
              "source": {"name": null, "kind": "author", "listener": null}, "evidence": "four villagers died"}]}
            """;

    private static final String ABDUCTION = """
            {"kind": "event", "type": "abduction", "roles": {"agent": [{"text": "the brigade", "name": "Lim Brigade"}],
             "victim": [{"text": "men", "name": "men"}]}, "quantity": null,
             "place": {"text": "near Oparno", "entity": "l1"}, "time": {"start": "2031-05-03", "end": "2031-05-04"},
             "source": {"name": "Zarko Ilic", "kind": "named", "listener": "Radio Bistrica"},
             "certainty": "reported", "polarity": "positive", "modality": "actual"}
            """;

    private static final String DEATHS = """
            {"kind": "casualties", "type": "killed", "roles": {"victim": [{"text": "villagers", "name": null}]},
             "quantity": {"low": null, "best": 4, "high": null}, "place": null, "time": null,
             "source": {"name": null, "kind": "author", "listener": null},
             "certainty": "asserted", "polarity": "positive", "modality": "actual"}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Comparison compared(String... claims) throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("oparno.json"), MARKED);
        Files.writeString(gold.resolve("notes.json"), "[]");
        String line =
                "{\"report\": {\"uri\": \"news/oparno.txt\"}, \"entities\": [{\"id\": \"l1\", \"name\": \"Oparno\"}],"
                        + " \"claims\": [" + String.join(",", claims).replace("\n", " ") + "]}\n";
        Path output = Files.writeString(folder.resolve("out.jsonl"), line);
        return new ComparisonFiles().compare(output, gold);
    }

    @Test
    void a_perfect_output_scores_one_in_everything() throws IOException {
        Comparison comparison = compared(ABDUCTION, DEATHS);
        assertThat(comparison.fact().f1()).isEqualTo(1);
        assertThat(comparison.sourced().f1()).isEqualTo(1);
        assertThat(comparison.full().f1()).isEqualTo(1);
        assertThat(comparison.listener()).contains(1.0);
        assertThat(comparison.sourceKind()).isEqualTo(1);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void an_empty_output_scores_nothing_and_misses_everything() throws IOException {
        Comparison comparison = compared();
        assertThat(comparison.fact().f1()).isZero();
        assertThat(comparison.full().precision()).isZero();
        assertThat(comparison.differences()).hasSize(2).allMatch(line -> line.startsWith("missed"));
    }

    @Test
    void a_second_copy_of_a_claim_costs_precision() throws IOException {
        Comparison comparison = compared(ABDUCTION, ABDUCTION, DEATHS);
        assertThat(comparison.fact()).isEqualTo(new Rate(2, 3, 2));
        assertThat(comparison.differences()).singleElement().asString().startsWith("extra");
    }

    @Test
    void another_speaker_is_still_the_fact_but_not_the_sourced_fact() throws IOException {
        Comparison comparison = compared(ABDUCTION.replace("Zarko Ilic", "Ministry of Defence"), DEATHS);
        assertThat(comparison.fact().right()).isEqualTo(2);
        assertThat(comparison.sourced().right()).isEqualTo(1);
        assertThat(comparison.differences()).singleElement().asString().contains("source");
    }

    @Test
    void an_invented_date_is_not_fully_right() throws IOException {
        Comparison comparison =
                compared(ABDUCTION, DEATHS.replace("\"time\": null", "\"time\": {\"start\": \"2031-05-05\"}"));
        assertThat(comparison.sourced().right()).isEqualTo(2);
        assertThat(comparison.full().right()).isEqualTo(1);
    }

    @Test
    void another_number_is_another_fact() throws IOException {
        assertThat(compared(ABDUCTION, DEATHS.replace("4", "14")).fact().right())
                .isEqualTo(1);
    }

    @Test
    void a_long_text_that_contains_the_name_is_not_the_name() throws IOException {
        String wordy = DEATHS.replace(
                "\"text\": \"villagers\"",
                "\"text\": \"villagers and a great many other people from far away who came to see it\"");
        assertThat(compared(ABDUCTION, wordy).fact().right()).isEqualTo(1);
    }

    @Test
    void a_line_that_is_no_output_is_named() throws IOException {
        Path output = Files.writeString(folder.resolve("bad.jsonl"), "{\"a\": 1}\nnonsense\n");
        Path gold = Files.writeString(folder.resolve("oparno.json"), MARKED);
        assertThatThrownBy(() -> new ComparisonFiles().compare(output, gold))
                .isInstanceOf(ComparisonException.class)
                .hasMessageContaining("bad.jsonl, line 1");
    }

    @Test
    void a_folder_without_marked_claims_is_refused() throws IOException {
        Path output = Files.writeString(folder.resolve("out.jsonl"), "");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> new ComparisonFiles().compare(output, empty))
                .isInstanceOf(ComparisonException.class)
                .hasMessageContaining("no marked claims");
    }
}
