package org.sitrep.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.evaluate.ComparedClaim.Names;
import org.sitrep.evaluate.ComparedClaim.Speaker;
import org.sitrep.evaluate.ComparedClaim.When;
import tools.jackson.databind.JsonNode;

/**
 * Reads claims from JSON, of both forms: marked by hand, where a name is a string with alternatives separated by "|",
 * and as written by Sitrep, where it is an object with "name" and "text".
 */
final class ClaimFields {

    private static final Map<String, String> USUAL_STANCE =
            Map.of("certainty", "asserted", "polarity", "positive", "modality", "actual");

    private final Map<String, String> entities;
    private final boolean marked;

    private ClaimFields(Map<String, String> entities, boolean marked) {
        this.entities = entities;
        this.marked = marked;
    }

    /** The form of claims marked by hand. */
    static ClaimFields marked() {
        return new ClaimFields(Map.of(), true);
    }

    /** The form of output; {@code entities} are the names of the report's entities by id. */
    static ClaimFields written(Map<String, String> entities) {
        return new ClaimFields(entities, false);
    }

    List<ComparedClaim> claims(JsonNode report) {
        List<ComparedClaim> claims = new ArrayList<>();
        report.path("claims").forEach(claim -> claims.add(claim(claim)));
        return List.copyOf(claims);
    }

    private ComparedClaim claim(JsonNode claim) {
        return new ComparedClaim(
                text(claim, "kind").orElse("-"),
                text(claim, "type").orElse("-"),
                roles(claim.path("roles")),
                numbers(claim.path("quantity")),
                names(claim.path("place")),
                when(claim.path("time")),
                speaker(claim.path("source")),
                stance(claim),
                claim.path("evidence").isString() ? claim.path("evidence").stringValue() : "");
    }

    private Map<String, List<Names>> roles(JsonNode roles) {
        Map<String, List<Names>> read = new LinkedHashMap<>();
        roles.properties().forEach(role -> {
            List<Names> fillers = new ArrayList<>();
            role.getValue().forEach(filler -> fillers.add(names(filler)));
            read.put(role.getKey(), List.copyOf(fillers));
        });
        return read;
    }

    private Names names(JsonNode thing) {
        if (thing.isObject()) {
            List<String> names = new ArrayList<>();
            text(thing, "name").ifPresent(names::add);
            text(thing, "text").ifPresent(names::add);
            text(thing, "entity").map(entities::get).ifPresent(names::add);
            return new Names(names);
        }
        return thing.isString() ? alternatives(thing.stringValue()) : Names.NONE;
    }

    private Names alternatives(String names) {
        return new Names(marked ? Arrays.asList(names.split("\\|", -1)) : List.of(names));
    }

    private static Map<String, Double> numbers(JsonNode quantity) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String bound : List.of("low", "best", "high")) {
            if (quantity.path(bound).isNumber()) {
                numbers.put(bound, quantity.path(bound).doubleValue());
            }
        }
        return numbers;
    }

    private static When when(JsonNode time) {
        return new When(
                day(time, "start"), day(time, "end"), text(time, "date_basis").equals(Optional.of("publication")));
    }

    private static Optional<Long> day(JsonNode time, String field) {
        try {
            return text(time, field).map(LocalDate::parse).map(LocalDate::toEpochDay);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private Speaker speaker(JsonNode source) {
        return new Speaker(
                text(source, "name").map(this::alternatives).orElse(Names.NONE),
                text(source, "kind"),
                text(source, "listener").map(this::alternatives).orElse(Names.NONE));
    }

    private static Map<String, String> stance(JsonNode claim) {
        Map<String, String> stance = new LinkedHashMap<>();
        USUAL_STANCE.forEach(
                (field, usual) -> stance.put(field, text(claim, field).orElse(usual)));
        return stance;
    }

    static Optional<String> text(JsonNode object, String field) {
        return Optional.of(object.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isEmpty());
    }
}
