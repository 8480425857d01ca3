package org.sitrep.export;

import java.util.Locale;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report itself, its parts and its sentences. */
final class ReportJson {

    private final CodedReport coded;
    private final JsonFields fields;

    ReportJson(CodedReport coded, JsonFields fields) {
        this.coded = coded;
        this.fields = fields;
    }

    ObjectNode report() {
        Report report = coded.report();
        Publication publication = report.publication();
        ObjectNode object = fields.object();
        object.put("id", report.id());
        object.put("uri", report.uri());
        object.set("url", fields.text(publication.url()));
        object.put("sha256", report.sha256());
        object.set("publisher", fields.text(publication.publisher()));
        object.set("title", fields.text(publication.title()));
        object.set("byline", fields.strings(publication.byline()));
        object.set("published", fields.text(publication.published()));
        object.set(
                "published_basis",
                fields.text(publication.basis().map(basis -> basis.name().toLowerCase(Locale.ROOT))));
        object.set("dateline", fields.text(publication.dateline()));
        object.put("lang", report.language());
        object.set("note", fields.text(coded.note()));
        object.put("text", report.text().value());
        return object;
    }

    ArrayNode parts() {
        return fields.array(coded.report().parts(), part -> {
            ObjectNode object = fields.object().put("kind", part.kind().label());
            object.set("span", fields.span(part.span()));
            return object;
        });
    }

    ArrayNode sentences() {
        return fields.array(coded.sentences(), sentence -> fields.span(sentence.span()));
    }
}
