package org.sitrep.filed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.text.Span;
import org.sitrep.text.Utf16Offsets;
import tools.jackson.databind.JsonNode;

/**
 * One object of the contract's JSON with the fields asked of it. Absent and null are both empty; a field of the wrong
 * form is an error that names it.
 */
final class JsonView {

    private final JsonNode node;
    private final Utf16Offsets offsets;

    JsonView(JsonNode node, Utf16Offsets offsets) {
        this.node = node;
        this.offsets = offsets;
    }

    Optional<JsonView> object(String field) {
        JsonNode value = node.path(field);
        return value.isObject() ? Optional.of(new JsonView(value, offsets)) : Optional.empty();
    }

    String needed(String field) {
        return text(field)
                .orElseThrow(() -> new FiledReportException("expected text in field \"" + field + "\"; found "
                        + node.path(field).toString()));
    }

    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** Text, numbers and truth values as text. */
    Optional<String> scalar(String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asString()) : Optional.empty();
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    Optional<Long> number(String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? Optional.of(value.longValue()) : Optional.empty();
    }

    Optional<Double> decimal(String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? Optional.of(value.doubleValue()) : Optional.empty();
    }

    Optional<LocalDate> date(String field) {
        try {
            return text(field).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new FiledReportException(
                    "expected a date such as 2018-08-03 in field \"" + field + "\"; found \"" + needed(field) + "\"",
                    wrong);
        }
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return named(type, needed(field), field);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String label, String field) {
        try {
            return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new FiledReportException("\"" + label + "\" is no value of field \"" + field + "\"", unknown);
        }
    }

    <E extends Enum<E>> Optional<E> constantIfAny(Class<E> type, String field) {
        return text(field).map(label -> named(type, label, field));
    }

    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        node.path(field).forEach(name -> names.add(name.asString()));
        return names;
    }

    <T> List<T> list(String field, Function<JsonView, T> reading) {
        List<T> list = new ArrayList<>();
        node.path(field).forEach(element -> list.add(reading.apply(new JsonView(element, offsets))));
        return list;
    }

    List<String> fields() {
        return List.copyOf(node.propertyNames());
    }

    Span span(String field) {
        return span(node.path(field), field);
    }

    Optional<Span> spanIfAny(String field) {
        return node.path(field).isArray() ? Optional.of(span(field)) : Optional.empty();
    }

    List<Span> spans(String field) {
        List<Span> spans = new ArrayList<>();
        node.path(field).forEach(span -> spans.add(span(span, field)));
        return spans;
    }

    private Span span(JsonNode pair, String field) {
        int start = pair.path(0).asInt(-1);
        int end = pair.path(1).asInt(-1);
        if (start < 0 || end <= start || end > offsets.length()) {
            throw new FiledReportException("expected a span inside the text's " + offsets.length()
                    + " code points in field \"" + field + "\"; found " + pair);
        }
        return new Span(offsets.of(start), offsets.of(end));
    }
}
