package org.sitrep.export;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Hedge;
import org.sitrep.claim.Quantity;
import org.sitrep.entity.Entity;
import org.sitrep.mention.Mention;
import org.sitrep.pipeline.CodedReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One claim. */
final class ClaimJson {

    private static final List<String> CODES =
            List.of("plover", "plover_mode", "plover_context", "acled_sub_event", "ucdp_type", "other_class");

    private final CodedReport coded;
    private final JsonFields fields;
    private final String report;

    ClaimJson(CodedReport coded, JsonFields fields) {
        this.coded = coded;
        this.fields = fields;
        this.report = coded.report().id();
    }

    ObjectNode claim(Claim claim) {
        ObjectNode object = fields.object()
                .put("id", claim.id(report))
                .put("kind", claim.kind().label())
                .put("type", claim.type())
                .put("rule", claim.rule())
                .put("sentence", claim.sentence());
        object.set("evidence", fields.spans(claim.evidence()));
        object.set("trigger", fields.span(claim.trigger()));
        object.set("roles", roles(claim));
        ClaimAttributes.of(claim).forEach((name, value) -> object.set(name, value));
        object.set("quantity", optional(claim.quantity().map(this::quantity)));
        object.set("place", optional(claim.place().map(this::place)));
        object.set("time", optional(claim.time().map(this::time)));
        object.set("attribution", fields.text(claim.attribution().map(said -> said.id(report))));
        object.set("source", source(ClaimSource.of(coded, claim.attribution())));
        stance(object, claim);
        object.set("incident", fields.text(claim.incident()));
        CODES.forEach(code ->
                object.set(code, fields.text(Optional.ofNullable(claim.codes().get(code)))));
        return object;
    }

    private void stance(ObjectNode object, Claim claim) {
        object.put("certainty", claim.stance().certainty().label());
        object.put("polarity", claim.stance().polarity().label());
        object.put("modality", claim.stance().modality().label());
        object.set("outcome", fields.text(claim.outcome()));
        object.put("background", claim.background());
        object.put("epistemic", claim.stance().epistemic());
        object.set("hedges", fields.array(claim.stance().hedges(), this::hedge));
    }

    private JsonNode optional(Optional<ObjectNode> object) {
        return object.<JsonNode>map(present -> present).orElseGet(fields::missing);
    }

    private ObjectNode roles(Claim claim) {
        ObjectNode roles = fields.object();
        claim.roles().forEach((role, fillers) -> {
            if (!fillers.isEmpty()) {
                roles.set(role.label(), fields.array(fillers, this::filler));
            }
        });
        return roles;
    }

    private ObjectNode filler(Filler filler) {
        ObjectNode object = fields.object().put("text", filler.text());
        object.set("span", fields.span(filler.span()));
        object.set("mention", mention(filler.mention()));
        object.set("entity", entity(filler.mention()));
        return object.put("name", new Names(coded).of(filler));
    }

    private ObjectNode quantity(Quantity quantity) {
        ObjectNode object = fields.object();
        object.set("low", fields.number(quantity.count().low()));
        object.set("best", fields.number(quantity.count().best()));
        object.set("high", fields.number(quantity.count().high()));
        object.put("unit", quantity.unit());
        object.set("unit_text", fields.said(quantity.unitText()));
        object.set("group", fields.said(quantity.group()));
        object.put("text", quantity.text());
        object.set("span", fields.span(quantity.span()));
        return object.put("hedge", quantity.count().hedge().label());
    }

    private ObjectNode place(ClaimPlace place) {
        ObjectNode object = fields.object().put("text", place.text());
        object.set("span", fields.span(place.span()));
        object.set("mention", mention(place.mention().map(Mention.class::cast)));
        object.set("entity", entity(place.mention().map(Mention.class::cast)));
        object.put("relation", place.relation().label());
        Optional<PlacePrecision> precision = PlacePrecision.of(place, coded.entities());
        object.set("where_prec", fields.number(precision.map(sharp -> (long) sharp.where())));
        object.set("geo_precision", fields.number(precision.map(sharp -> (long) sharp.geo())));
        return object;
    }

    private ObjectNode time(ClaimTime time) {
        ObjectNode object = fields.object();
        object.set("text", fields.said(time.text()));
        object.set("mention", mention(time.mention().map(Mention.class::cast)));
        object.set("start", fields.text(time.start()));
        object.set("end", fields.text(time.end()));
        object.put("date_prec", time.precision());
        return object.put("date_basis", time.basis().label());
    }

    private ObjectNode source(ClaimSource source) {
        ObjectNode object = fields.object();
        object.set("name", fields.text(source.name()));
        object.set("role", fields.text(source.role()));
        object.put("kind", source.kind().label());
        object.set("listener", fields.text(source.listener()));
        return object;
    }

    private ObjectNode hedge(Hedge hedge) {
        ObjectNode object = fields.object();
        object.set("span", fields.span(hedge.span()));
        return object.put("scope", hedge.scope().label());
    }

    private JsonNode mention(Optional<Mention> mention) {
        return fields.text(mention.map(named -> named.id(report)));
    }

    private JsonNode entity(Optional<Mention> mention) {
        return fields.text(mention.flatMap(coded.entities()::of).map(Entity::id));
    }
}
