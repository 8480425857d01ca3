package org.sitrep.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.claim.Claim;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields that only some kinds of claims have, in the contract's order; null where the text does not say. */
final class ClaimAttributes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ClaimAttributes() {}

    static Map<String, JsonNode> of(Claim claim) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        names(claim).forEach(name -> fields.put(name, value(claim, name)));
        claim.attributes().keySet().forEach(name -> fields.putIfAbsent(name, value(claim, name)));
        return fields;
    }

    private static List<String> names(Claim claim) {
        return switch (claim.kind()) {
            case EVENT -> claim.type().equals("threat") ? List.of("threatened") : List.of();
            case CONTROL -> List.of("extent", "share_low", "share_high", "part");
            case AFFILIATION -> claim.type().equals("holds_office") ? List.of("former", "title") : List.of("former");
            case CASUALTIES -> List.of("event");
            case IMPACT -> List.of("status", "status_text", "cause", "measure");
            case STRENGTH, PRESENCE -> List.of();
        };
    }

    private static JsonNode value(Claim claim, String name) {
        String value = claim.attributes().getOrDefault(name, "");
        if (name.equals("former")) {
            return NODES.booleanNode(value.equals("true"));
        }
        if (value.isEmpty()) {
            return NODES.nullNode();
        }
        return name.startsWith("share_") ? NODES.numberNode(Double.parseDouble(value)) : NODES.stringNode(value);
    }
}
