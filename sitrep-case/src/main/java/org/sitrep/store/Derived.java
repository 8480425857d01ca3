package org.sitrep.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Tables that are computed from the reports and judgements of a case and can be computed again with the same result.
 * They are made by a migration, filled by {@link DerivedTables}, and hold nothing that is not elsewhere in the case.
 */
public interface Derived {

    /** A name of its own, such as "fusion"; with the version of the rules in it, new rules compute anew. */
    String name();

    /** The tables it fills; one that refers to another stands behind it. */
    List<String> tables();

    /** Fills the tables, which are empty, from what the handle shows. Nobody sees them before they are full. */
    void fill(Handle handle);
}
