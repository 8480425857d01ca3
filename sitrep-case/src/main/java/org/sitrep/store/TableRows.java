package org.sitrep.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

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

    void insert(Handle handle, List<T> things) {
        if (things.isEmpty()) {
            return;
        }
        String marks = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") VALUES (" + marks + ")";
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (T thing : things) {
                int position = 0;
                for (Function<T, Optional<?>> value : columns.values()) {
                    batch.bind(position++, value.apply(thing).orElse(null));
                }
                batch.add();
            }
            batch.execute();
        }
    }
}
