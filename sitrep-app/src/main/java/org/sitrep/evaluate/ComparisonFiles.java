package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads claims marked by hand and output, and compares them. */
public final class ComparisonFiles {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /**
     * Compares output with marked claims. Reports are paired by file name without ending.
     *
     * @param output JSON Lines as written by {@code sitrep code --format json}
     * @param marked a JSON file with "doc" and "claims", or a folder of them
     * @throws ComparisonException if a file cannot be read or there is nothing to compare
     */
    public Comparison compare(Path output, Path marked) {
        List<MarkedReport> reports = new ArrayList<>();
        for (Path file : markedFiles(marked)) {
            JsonNode object = parse(file.toString(), text(file));
            if (object.isObject() && object.has("claims")) {
                String name = ClaimFields.text(object, "doc").orElseGet(() -> stem(file.toString()));
                reports.add(new MarkedReport(name, ClaimFields.marked().claims(object)));
            }
        }
        if (reports.isEmpty()) {
            throw new ComparisonException(marked + ": no marked claims here; expected JSON files with \"claims\"");
        }
        return Comparison.of(reports, written(output));
    }

    private Map<String, List<ComparedClaim>> written(Path output) {
        Map<String, List<ComparedClaim>> reports = new HashMap<>();
        int number = 0;
        for (String line : text(output).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                JsonNode object = parse(output + ", line " + number, line);
                reports.put(stem(uri(object, output + ", line " + number)), claims(object));
            }
        }
        return reports;
    }

    private static String uri(JsonNode object, String where) {
        return ClaimFields.text(object.path("report"), "uri")
                .orElseThrow(() -> new ComparisonException(where + ": no report.uri; expected a line of sitrep code"));
    }

    private static List<ComparedClaim> claims(JsonNode object) {
        Map<String, String> names = new HashMap<>();
        object.path("entities")
                .forEach(entity -> names.put(
                        ClaimFields.text(entity, "id").orElse(""),
                        ClaimFields.text(entity, "name").orElse("")));
        return ClaimFields.written(names).claims(object);
    }

    private static List<Path> markedFiles(Path marked) {
        if (Files.isRegularFile(marked)) {
            return List.of(marked);
        }
        try (Stream<Path> files = Files.list(marked)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException cannotList) {
            throw new ComparisonException(marked + ": no such file or folder");
        }
    }

    private JsonNode parse(String where, String json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException bad) {
            throw new ComparisonException(where + ": not JSON (" + bad.getOriginalMessage() + ")");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cannotRead) {
            throw new ComparisonException(file + ": cannot be read");
        }
    }

    /** The file name without its ending. */
    static String stem(String path) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
