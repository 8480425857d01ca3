package org.sitrep.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.text.CodePointOffsets;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms that values take in the JSON of one report: spans in code points, null for what is not said. */
final class JsonFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CodePointOffsets offsets;

    JsonFields(SourceText text) {
        this.offsets = new CodePointOffsets(text);
    }

    ObjectNode object() {
        return NODES.objectNode();
    }

    <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> form) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    ArrayNode strings(List<String> values) {
        return array(values, NODES::stringNode);
    }

    ArrayNode span(Span span) {
        return NODES.arrayNode().add(offsets.of(span.start())).add(offsets.of(span.end()));
    }

    ArrayNode spans(List<Span> spans) {
        return array(spans, this::span);
    }

    /** The value's text, such as an ISO date, or null. */
    JsonNode text(Optional<?> value) {
        return value.<JsonNode>map(present -> NODES.stringNode(present.toString()))
                .orElseGet(NODES::nullNode);
    }

    /** The text, or null where it is empty. */
    JsonNode said(String text) {
        return text(Optional.of(text).filter(words -> !words.isEmpty()));
    }

    JsonNode number(Optional<Long> value) {
        return value.<JsonNode>map(NODES::numberNode).orElseGet(NODES::nullNode);
    }

    JsonNode decimal(Optional<Double> value) {
        return value.<JsonNode>map(NODES::numberNode).orElseGet(NODES::nullNode);
    }

    JsonNode missing() {
        return NODES.nullNode();
    }
}
