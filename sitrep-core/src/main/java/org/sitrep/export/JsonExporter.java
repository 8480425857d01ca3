package org.sitrep.export;

import java.util.List;
import org.sitrep.claim.Claim;
import org.sitrep.pipeline.CodedReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a coded report as one JSON object on one line, by the output contract. Spans count Unicode code points of
 * {@code report.text}, end exclusive; what the text does not say is null; fields stand in the contract's order. Safe
 * for use by several threads.
 */
public final class JsonExporter {

    private final Producer producer;
    private final JsonMapper mapper = JsonMapper.builder().build();

    public JsonExporter(Producer producer) {
        this.producer = producer;
    }

    /** The object without a line end. */
    public String line(CodedReport coded) {
        return mapper.writeValueAsString(object(coded));
    }

    private ObjectNode object(CodedReport coded) {
        JsonFields fields = new JsonFields(coded.report().text());
        ReportJson report = new ReportJson(coded, fields);
        ObjectNode object = fields.object();
        object.set("producer", producer(fields));
        object.set("report", report.report());
        object.set("parts", report.parts());
        object.set("sentences", report.sentences());
        object.set("entities", new EntityJson(fields).list(coded.entities().all()));
        object.set("mentions", new MentionJson(coded, fields).list());
        object.set("attributions", new AttributionJson(coded, fields).list());
        object.set("claims", claims(coded, fields));
        return object;
    }

    private ObjectNode producer(JsonFields fields) {
        ObjectNode object = fields.object()
                .put("name", producer.name())
                .put("version", producer.version())
                .put("engine", producer.engine())
                .put("codebook", producer.codebook());
        object.set(
                "credits",
                fields.array(
                        producer.credits(),
                        credit -> fields.object()
                                .put("source", credit.source())
                                .put("licence", credit.licence())
                                .put("words", credit.words())));
        return object;
    }

    private static ArrayNode claims(CodedReport coded, JsonFields fields) {
        ClaimJson writer = new ClaimJson(coded, fields);
        List<Claim> claims = coded.claims();
        return fields.array(claims, writer::claim);
    }
}
