package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.export.JsonExporter;
import org.sitrep.export.Producer;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReportReader;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.Scene;
import org.sitrep.resolve.StandingJudgements;

/** Which of several places a case sets a claim in that names none itself. */
class TownMeantTest {

    private static final JsonExporter EXPORTER = new JsonExporter(new Producer("sitrep", "test", "engine", "rules"));

    private static List<String> scenes(String text, String type) {
        FiledReport report = new FiledReportReader().read(EXPORTER.line(Engine.code(text)));
        return new CaseFusion(StandingJudgements.NONE, Map.of())
                .fuse(reader -> reader.accept(report)).claims().values().stream()
                        .filter(claim -> claim.type().equals(type))
                        .flatMap(claim -> claim.scene().stream())
                        .map(Scene::name)
                        .distinct()
                        .toList();
    }

    @Test
    void the_town_is_the_one_that_the_sentence_has_named() {
        assertThat(scenes(
                        "Goma is quiet. Goma has no water, and in Goma the shops are shut. The army left Bunia three days"
                                + " after the rebels said they held the town.",
                        "holds"))
                .containsExactly("Bunia");
    }

    @Test
    void the_town_is_the_only_one_that_the_sentence_before_names() {
        assertThat(scenes(
                        "Goma has no water. In Goma the shops are shut. The rebels attacked Bunia on Monday. A spokesman"
                                + " said that the army held the town.",
                        "holds"))
                .containsExactly("Bunia");
    }

    @Test
    void a_bridge_on_the_road_to_a_town_is_not_in_it() {
        assertThat(scenes(
                        "The rebels entered Bunia on Monday. In Bunia the shops are shut. They said that they still held the"
                                + " villages around it and the bridge on the road to Goma.",
                        "holds"))
                .doesNotContain("Goma");
    }
}
