package org.sitrep.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.pipeline.CodedReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExporterTest {

    private static final Producer PRODUCER = new Producer("sitrep", "1.0", "engine 1", "built in");

    private static JsonNode written(CodedReport coded) {
        return JsonMapper.builder().build().readTree(new JsonExporter(PRODUCER).line(coded));
    }

    private static JsonNode claim() {
        return written(InventedReport.coded()).path("claims").path(0);
    }

    private static String words(JsonNode span) {
        int[] points = InventedReport.TEXT.codePoints().toArray();
        int start = span.path(0).intValue();
        return new String(points, start, span.path(1).intValue() - start);
    }

    @Test
    void an_object_is_one_line_with_the_fields_of_the_contract_in_order() {
        String line = new JsonExporter(PRODUCER).line(InventedReport.coded());
        assertThat(line).doesNotContain("\n");
        assertThat(written(InventedReport.coded()).propertyNames())
                .containsExactly(
                        "producer", "report", "parts", "sentences", "entities", "mentions", "attributions", "claims");
    }

    @Test
    void spans_count_code_points_so_that_an_emoji_is_one() {
        assertThat(words(claim().path("trigger"))).isEqualTo("abducted");
        assertThat(words(claim().path("quantity").path("span"))).isEqualTo("over 40 men");
    }

    @Test
    void a_number_that_the_text_does_not_give_is_null() {
        JsonNode quantity = claim().path("quantity");
        assertThat(quantity.path("low").intValue()).isEqualTo(40);
        assertThat(quantity.path("best").isNull()).isTrue();
        assertThat(quantity.path("hedge").stringValue()).isEqualTo("more_than");
    }

    @Test
    void the_claim_of_villagers_names_the_villagers() {
        assertThat(claim().path("source").path("name").stringValue()).isEqualTo("villagers");
        assertThat(claim().path("source").path("kind").stringValue()).isEqualTo("collective");
        assertThat(claim().path("source").path("listener").isNull()).isTrue();
    }

    @Test
    void what_villagers_believe_stands_inside_what_the_mayor_told_the_radio() {
        JsonNode attributions = written(InventedReport.coded()).path("attributions");
        assertThat(attributions.path(0).path("parent").isNull()).isTrue();
        assertThat(attributions.path(1).path("parent"))
                .isEqualTo(attributions.path(0).path("id"));
        assertThat(attributions.path(0).path("listener").stringValue()).isEqualTo("o1");
    }

    @Test
    void a_speaker_has_the_full_name_and_the_former_office() {
        JsonNode source = written(
                        InventedReport.coded(List.of(InventedReport.abduction(Optional.of(InventedReport.ZARKO_SAYS)))))
                .path("claims")
                .path(0)
                .path("source");
        assertThat(source.path("name").stringValue()).isEqualTo("Zarko Ilic");
        assertThat(source.path("role").stringValue()).isEqualTo("former mayor");
        assertThat(source.path("listener").stringValue()).isEqualTo("Radio Bistrica");
    }

    @Test
    void what_the_report_says_in_its_own_voice_has_no_name_and_no_attribution() {
        JsonNode claim = written(InventedReport.coded()).path("claims").path(1);
        assertThat(claim.path("attribution").isNull()).isTrue();
        assertThat(claim.path("source").path("kind").stringValue()).isEqualTo("author");
        assertThat(claim.path("source").path("name").isNull()).isTrue();
        assertThat(claim.path("place").isNull()).isTrue();
        assertThat(claim.path("time").isNull()).isTrue();
    }

    @Test
    void roles_carry_words_and_the_name_of_what_is_meant() {
        JsonNode agent = claim().path("roles").path("agent").path(0);
        assertThat(agent.path("text").stringValue()).isEqualTo("the Lim Brigade");
        assertThat(agent.path("name").stringValue()).isEqualTo("Lim Brigade");
        assertThat(agent.path("entity").stringValue()).isEqualTo("a1");
        assertThat(claim().path("roles").path("victim").path(0).path("entity").isNull())
                .isTrue();
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        JsonExporter exporter = new JsonExporter(PRODUCER);
        assertThat(exporter.line(InventedReport.coded())).isEqualTo(exporter.line(InventedReport.coded()));
    }
}
