package org.sitrep.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** The columns of a table, each with the value that a thing gives it; written row by row in one batch. */
final class TableRows<T> {

    private final String table;
    private final Map<String, Function<T, Optional<?>>> columns = new LinkedHashMap<>();

    TableRows(String table) {
        this.table = table;
    }

    /** A column that is never empty. */
    TableRows<T> with(String column, Function<T, ?> value) {
        return withAny(column, thing -> Optional.of(value.apply(thing)));
    }

    /** A column that is NULL where the value is empty. */
    TableRows<T> withAny(String column, Function<T, Optional<?>> value) {
        columns.put(column, value);
        return this;
    }

    /** Sets a row's columns but some to what a thing gives. */
    void update(Handle handle, T thing, Set<String> except, String id) {
        List<String> names =
                columns.keySet().stream().filter(name -> !except.contains(name)).toList();
        String assignments = names.stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        try (Update update = handle.createUpdate("UPDATE " + table + " SET " + assignments + " WHERE id = ?")) {
            int position = 0;
            for (String name : names) {
                update.bind(position++, value(name, thing).orElse(null));
            }
            update.bind(position, id).execute();
        }
    }

    private Optional<?> value(String column, T thing) {
        return Optional.ofNullable(columns.get(column))
                .orElseThrow()
                .apply(thing)
                .map(TableRows::stored);
    }

    /** Days are text, so that every database and tool reads them alike. */
    private static Object stored(Object value) {
        return value instanceof LocalDate ? value.toString() : value;
    }

    /** The columns in which a row of the table differs from what a thing gives. */
    List<String> differences(Map<String, ?> row, T thing) {
        return columns.keySet().stream()
                .filter(name -> !Objects.equals(
                        value(name, thing).map(Object::toString),
                        Optional.ofNullable(row.get(name)).map(Object::toString)))
                .toList();
    }

    void insert(Handle handle, List<T> things) {
        if (things.isEmpty()) {
            return;
        }
        String marks = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") VALUES (" + marks + ")";
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (T thing : things) {
                int position = 0;
                for (String name : columns.keySet()) {
                    batch.bind(position++, value(name, thing).orElse(null));
                }
                batch.add();
            }
            batch.execute();
        }
    }
}
