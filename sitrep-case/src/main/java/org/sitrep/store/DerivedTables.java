package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Keeps derived tables in step with the case: they are filled in one transaction and count as good until somebody acts
 * on the case again, which the length of the log tells.
 */
public final class DerivedTables {

    private DerivedTables() {}

    /** Fills the tables anew where something was done since they were filled. */
    public static void refresh(CaseFile file, Derived derived) {
        if (!file.<Boolean>read(handle -> isFresh(handle, derived.name()))) {
            rebuild(file, derived);
        }
    }

    /** Fills the tables anew; what another filled them with counts as gone. */
    public static void rebuild(CaseFile file, Derived derived) {
        file.write(handle -> {
            clear(handle, derived.tables());
            derived.fill(handle);
            String tables = String.join(" ", derived.tables());
            handle.execute("DELETE FROM derived_state WHERE name = ? OR tables = ?", derived.name(), tables);
            return handle.execute(
                    "INSERT INTO derived_state (name, tables, log_length) VALUES (?, ?, ?)",
                    derived.name(),
                    tables,
                    new CaseLog(handle).length());
        });
    }

    /** Whether nothing was done since the tables of this name were filled. */
    public static boolean isFresh(Handle handle, String name) {
        Optional<Long> filled = handle.createQuery("SELECT log_length FROM derived_state WHERE name = ?")
                .bind(0, name)
                .mapTo(Long.class)
                .findOne();
        return filled.isPresent() && filled.get() == new CaseLog(handle).length();
    }

    /** Empties every derived table there is, whoever filled it. */
    static void clearAll(Handle handle) {
        handle.createQuery("SELECT tables FROM derived_state ORDER BY name")
                .mapTo(String.class)
                .list()
                .forEach(tables -> clear(handle, List.of(tables.split(" "))));
        handle.execute("DELETE FROM derived_state");
    }

    private static void clear(Handle handle, List<String> tables) {
        List<String> backwards = new ArrayList<>(tables);
        Collections.reverse(backwards);
        backwards.forEach(table -> handle.execute("DELETE FROM " + table));
    }
}
