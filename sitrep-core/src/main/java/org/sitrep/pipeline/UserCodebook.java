package org.sitrep.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.codebook.CodebookException;
import org.sitrep.mention.ActorEntry;
import org.sitrep.mention.ActorType;

/**
 * A user's additions: {@code actors.tsv}, {@code places.tsv} and {@code suppress.tsv} of a folder, each with a first
 * line that names its columns. Every file may be missing; what is there is checked line by line.
 */
final class UserCodebook {

    /** A cell of a line with its file and line, for messages. */
    record Row(String file, int line, Map<String, String> cells) {

        String required(String column) {
            String cell = cells.getOrDefault(column, "").trim();
            if (cell.isEmpty()) {
                throw new CodebookException(file, line, "expected a value in column \"" + column + "\", found none");
            }
            return cell;
        }

        Optional<String> optional(String column) {
            return Optional.of(cells.getOrDefault(column, "").trim()).filter(cell -> !cell.isEmpty());
        }

        List<String> list(String column) {
            return optional(column).stream()
                    .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                    .map(String::trim)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }
    }

    private static final Set<String> SUPPRESSIBLE = Set.of("rule", "actor", "place");

    private final Path folder;

    UserCodebook(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CodebookException(folder.toString(), 0, "expected a folder with a codebook, found none");
        }
        this.folder = folder;
    }

    /** Columns id, name, type, and optionally country, aliases, weak_aliases. */
    List<ActorEntry> actors() {
        return rows("actors.tsv", List.of("id", "name", "type")).stream()
                .map(UserCodebook::actor)
                .toList();
    }

    private static ActorEntry actor(Row row) {
        String type = row.required("type");
        ActorType known = Arrays.stream(ActorType.values())
                .filter(value -> value.label().equals(type))
                .findFirst()
                .orElseThrow(() -> new CodebookException(
                        row.file(),
                        row.line(),
                        "expected a type of "
                                + Arrays.stream(ActorType.values())
                                        .map(ActorType::label)
                                        .toList() + ", found \"" + type + "\""));
        return new ActorEntry(
                row.required("id"),
                row.required("name"),
                known,
                row.optional("country"),
                row.list("aliases"),
                row.list("weak_aliases"));
    }

    /** Rows of places.tsv; columns name, country, latitude, longitude, and optionally aliases, adm1, adm2, feature. */
    List<Row> places() {
        return rows("places.tsv", List.of("name", "country", "latitude", "longitude"));
    }

    /** Names or rules of one sort that are taken away, in lower case. */
    Set<String> suppressed(String sort) {
        Set<String> names = new LinkedHashSet<>();
        for (Row row : rows("suppress.tsv", List.of("sort", "name"))) {
            String found = row.required("sort");
            if (!SUPPRESSIBLE.contains(found)) {
                throw new CodebookException(
                        row.file(), row.line(), "expected a sort of rule, actor or place, found \"" + found + "\"");
            }
            if (found.equals(sort)) {
                names.add(row.required("name").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private List<Row> rows(String name, List<String> needed) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = lines(file);
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = checked(file, i + 1, cells, needed);
            } else {
                rows.add(row(file, i + 1, columns, cells));
            }
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CodebookException(file.toString(), 0, "expected a table in UTF-8, could not read it: " + e);
        }
    }

    private static List<String> checked(Path file, int line, List<String> columns, List<String> needed) {
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new CodebookException(
                        file.toString(), line, "expected a column \"" + column + "\", found the columns " + columns);
            }
        }
        return columns;
    }

    private static Row row(Path file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new CodebookException(
                    file.toString(), line, "expected " + columns.size() + " cells, found " + cells.size());
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return new Row(file.toString(), line, named);
    }
}
