package org.sitrep.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A graph that is written as Turtle and as JSON-LD side by side, one subject after the other. */
final class Triples implements AutoCloseable {

    /** What stands behind a predicate. */
    sealed interface Value {}

    /** A resource by its prefixed name, such as {@code aida:Claim}. */
    record Resource(String name) implements Value {}

    /** Words, with a type as a prefixed name; a plain string without one. */
    record Literal(String words, Optional<String> type) implements Value {}

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path folder;
    private final String name;
    private final BufferedWriter turtle;
    private final BufferedWriter json;
    private long subjects;

    Triples(Path folder, String name, Map<String, String> prefixes) throws IOException {
        this.folder = folder;
        this.name = name;
        this.turtle = Files.newBufferedWriter(folder.resolve(name + ".ttl"));
        this.json = Files.newBufferedWriter(folder.resolve(name + ".jsonld"));
        ObjectNode context = mapper.createObjectNode();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            turtle.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
            context.put(prefix.getKey(), prefix.getValue());
        }
        json.write("{\"@context\":" + mapper.writeValueAsString(context) + ",\"@graph\":[");
    }

    /** A subject with what is said of it, in the order in which it is said. */
    static final class Subject {

        private final String name;
        private final Map<String, List<Value>> values = new LinkedHashMap<>();

        Subject(String name, String type) {
            this.name = name;
            is("rdf:type", type);
        }

        Subject is(String predicate, String resource) {
            return add(predicate, new Resource(resource));
        }

        Subject says(String predicate, String words) {
            return add(predicate, new Literal(words, Optional.empty()));
        }

        Subject says(String predicate, String words, String type) {
            return add(predicate, new Literal(words, Optional.of(type)));
        }

        private Subject add(String predicate, Value value) {
            List<Value> known = values.computeIfAbsent(predicate, unused -> new ArrayList<>());
            if (!known.contains(value)) {
                known.add(value);
            }
            return this;
        }
    }

    void add(Subject subject) throws IOException {
        turtle.write("\n" + subject.name);
        String separator = "\n    ";
        for (Map.Entry<String, List<Value>> entry : subject.values.entrySet()) {
            for (Value value : entry.getValue()) {
                turtle.write(
                        separator + (entry.getKey().equals("rdf:type") ? "a" : entry.getKey()) + " " + turtle(value));
                separator = " ;\n    ";
            }
        }
        turtle.write(" .\n");
        json.write(subjects++ == 0 ? "\n" : ",\n");
        json.write(mapper.writeValueAsString(json(subject)));
    }

    private static String turtle(Value value) {
        if (value instanceof Resource resource) {
            return resource.name();
        }
        Literal literal = (Literal) value;
        return "\"" + escaped(literal.words()) + "\""
                + literal.type().map(type -> "^^" + type).orElse("");
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (char c : words.toCharArray()) {
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private ObjectNode json(Subject subject) {
        ObjectNode object = mapper.createObjectNode().put("@id", subject.name);
        subject.values.forEach((predicate, values) -> {
            boolean isType = predicate.equals("rdf:type");
            ArrayNode list = object.putArray(isType ? "@type" : predicate);
            values.forEach(value -> {
                if (value instanceof Resource resource) {
                    if (isType) {
                        list.add(resource.name());
                    } else {
                        list.addObject().put("@id", resource.name());
                    }
                } else if (value instanceof Literal literal) {
                    ObjectNode words = list.addObject().put("@value", literal.words());
                    literal.type().ifPresent(type -> words.put("@type", type));
                }
            });
        });
        return object;
    }

    /** @param rows what is counted beside the subjects, such as claims */
    List<ExportFile> finish(long rows, String what) throws IOException {
        json.write("\n]}\n");
        close();
        return List.of(
                new ExportFile(folder.relativize(folder.resolve(name + ".jsonld")), rows, what),
                new ExportFile(folder.relativize(folder.resolve(name + ".ttl")), rows, what));
    }

    @Override
    public void close() throws IOException {
        turtle.close();
        json.close();
    }
}
