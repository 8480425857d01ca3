package org.sitrep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Checks everything in a case that can be checked: the database, the reports against their hashes, the log. */
public final class Verification {

    private Verification() {}

    /**
     * What does not hold, one line each; empty for a sound case.
     *
     * @param kept a hash of the log that was noted before; empty to do without
     */
    public static List<Fault> faults(CaseFile file, Optional<String> kept) {
        List<Fault> faults = new ArrayList<>(file.<List<Fault>>read(Verification::ofDatabase));
        if (faults.isEmpty() || !faults.get(0).where().equals("database")) {
            faults.addAll(file.<List<Fault>>read(handle -> new ReportCheck(handle).faults()));
            faults.addAll(file.<List<Fault>>read(handle -> new LogCheck(handle).faults(kept)));
            boolean index = file.write(Sqlite::isIndexSound);
            if (!index) {
                faults.add(new Fault("full text index", "does not hold the passages; sitrep rebuild makes it anew"));
            }
        }
        return faults;
    }

    /** Where the database is damaged, nothing else can be trusted. */
    private static List<Fault> ofDatabase(Handle handle) {
        List<Fault> faults = new ArrayList<>();
        Sqlite.faults(handle).forEach(line -> faults.add(new Fault("database", line)));
        Sqlite.brokenReferences(handle).forEach(line -> faults.add(new Fault("references", line)));
        return faults;
    }
}
