package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.redact.Profile;

/** {@code aif-rules.ttl} says what AIF asks of claim frames, in words of this project. */
class AifRulesTest {

    @TempDir
    private static Path folder = Path.of("");

    private static final Shapes RULES = Shapes.parse(RDFDataMgr.loadGraph(
            AifRulesTest.class.getResource("/org/sitrep/exchange/aif-rules.ttl").toString()));

    @BeforeAll
    static void export() throws IOException {
        Exported.all(folder.resolve("internal"), Profile.INTERNAL, Exported.reports());
        Exported.all(folder.resolve("public"), Profile.PUBLIC, PlantedNames.reports());
    }

    private static Model graph(String profile) {
        return RDFDataMgr.loadModel(folder.resolve(profile).resolve("aif.ttl").toString());
    }

    private static List<String> faults(Model graph) {
        ValidationReport report = ShaclValidator.get().validate(RULES, graph.getGraph());
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .toList();
    }

    private static Model without(Property property) {
        Model graph = graph("internal");
        graph.listResourcesWithProperty(property).toList().stream().limit(1).forEach(one -> one.removeAll(property));
        return graph;
    }

    @Test
    void claim_frames_are_what_aif_asks_for() {
        assertThat(faults(graph("internal"))).isEmpty();
        assertThat(faults(graph("public"))).isEmpty();
    }

    @Test
    void a_claim_that_refutes_another_names_it_by_its_id() {
        Model graph = graph("internal");
        assertThat(graph.listObjectsOfProperty(aida(graph, "refutingClaims")).toList())
                .isNotEmpty()
                .allSatisfy(other -> assertThat(graph.listResourcesWithProperty(aida(graph, "claimId"), other)
                                .toList())
                        .hasSize(1));
    }

    @Test
    void what_lacks_a_claimer_a_type_or_a_confidence_is_found_wrong() {
        Model graph = graph("internal");
        for (String needed : List.of("claimer", "componentIdentity", "confidence", "prototype", "endOffsetInclusive")) {
            assertThat(faults(without(aida(graph, needed)))).as(needed).isNotEmpty();
        }
        Model undeclared = graph("internal");
        undeclared.createResource("urn:sitrep:role-agent").removeProperties();
        assertThat(faults(undeclared)).isNotEmpty();
    }

    private static Property aida(Model graph, String name) {
        return graph.createProperty(AifGraph.PREFIXES.getOrDefault("aida", ""), name);
    }
}
