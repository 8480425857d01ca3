package org.sitrep.export;

import java.util.Locale;
import org.sitrep.entity.Entity;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.pipeline.CodedReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the report names, with the entity each mention means. */
final class MentionJson {

    private final CodedReport coded;
    private final JsonFields fields;

    MentionJson(CodedReport coded, JsonFields fields) {
        this.coded = coded;
        this.fields = fields;
    }

    ArrayNode list() {
        return fields.array(coded.mentions().all(), this::mention);
    }

    private ObjectNode mention(Mention mention) {
        ObjectNode object =
                fields.object().put("id", mention.id(coded.report().id())).put("kind", mention.kind());
        object.set("span", fields.span(mention.span()));
        object.set("head", fields.span(mention.head()));
        object.put("text", coded.report().text().of(mention.span()));
        object.set("entity", fields.text(coded.entities().of(mention).map(Entity::id)));
        if (mention instanceof PlaceMention place) {
            object.put("use", place.use().name().toLowerCase(Locale.ROOT));
        } else if (mention instanceof TimeMention time) {
            time(object, time);
        } else if (mention instanceof QuantityMention quantity) {
            quantity(object, quantity);
        }
        return object;
    }

    private void time(ObjectNode object, TimeMention time) {
        object.put("value", time.value());
        object.put("timex_type", time.type().name());
        object.set("start", fields.text(time.start()));
        object.set("end", fields.text(time.end()));
        object.put("date_prec", time.precision());
        object.put("date_basis", time.basis().label());
    }

    private void quantity(ObjectNode object, QuantityMention quantity) {
        CountEstimate count = quantity.count();
        object.set("low", fields.number(count.low()));
        object.set("best", fields.number(count.best()));
        object.set("high", fields.number(count.high()));
        object.put("unit", quantity.unit());
        object.put("hedge", count.hedge().label());
    }
}
