package org.sitrep.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as a list shows it.
 *
 * @param address where it was published, else the file it came from; versions of one page share it
 * @param producer the program and codebook that coded it
 * @param claims how many it has
 * @param current whether it is the version that counts
 * @param entry number of the entry in the log by which it came in
 */
public record ReportRow(
        String id,
        String uri,
        String address,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        String producer,
        int claims,
        boolean current,
        long entry) {}
