package org.sitrep.store;

/**
 * Something that does not hold in a case.
 *
 * @param where a report, an entry, a table
 * @param what expected and found, one line
 */
public record Fault(String where, String what) {

    public String line() {
        return where + ": " + what;
    }
}
