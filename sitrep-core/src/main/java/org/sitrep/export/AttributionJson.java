package org.sitrep.export;

import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.entity.Entity;
import org.sitrep.mention.Mention;
import org.sitrep.pipeline.CodedReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who says what to whom, each saying with the one around it. */
final class AttributionJson {

    private final CodedReport coded;
    private final JsonFields fields;
    private final Nesting nesting;

    AttributionJson(CodedReport coded, JsonFields fields) {
        this.coded = coded;
        this.fields = fields;
        this.nesting = new Nesting(coded.attributions());
    }

    ArrayNode list() {
        return fields.array(coded.attributions(), this::attribution);
    }

    private ObjectNode attribution(Attribution said) {
        String report = coded.report().id();
        ObjectNode object = fields.object().put("id", said.id(report));
        object.set("source", fields.spans(said.source()));
        object.set("cue", fields.spans(said.cue()));
        object.set("content", fields.spans(said.content()));
        object.put("style", said.style().label());
        object.put("act", said.act().label());
        object.set("source_entity", fields.text(entity(said.speaker())));
        object.put(
                "source_kind", ClaimSource.of(coded, Optional.of(said)).kind().label());
        object.set("listener", fields.text(entity(said.listener())));
        object.set("place", fields.text(said.place().map(place -> place.id(report))));
        object.set("time", fields.text(said.time().map(time -> time.id(report))));
        object.set("parent", fields.text(nesting.around(said).map(outer -> outer.id(report))));
        return object;
    }

    private Optional<String> entity(Optional<Mention> mention) {
        return mention.flatMap(coded.entities()::of).map(Entity::id);
    }
}
