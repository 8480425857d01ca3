package org.sitrep.descent;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A report in the order in which reports may descend from one another.
 *
 * @param published the last day of all where unknown: it is then taken for a copy, never for the origin
 */
record ReportKey(LocalDate published, String id, String publisher) implements Comparable<ReportKey> {

    private static final Comparator<ReportKey> ORDER =
            Comparator.comparing(ReportKey::published).thenComparing(ReportKey::id);

    @Override
    public int compareTo(ReportKey other) {
        return ORDER.compare(this, other);
    }
}
