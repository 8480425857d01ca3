package org.sitrep.fuse;

import java.util.Comparator;
import java.util.List;

/**
 * Two tellings that may be of one happening, with a score and the reasons; firm if more than place and days speaks for
 * it.
 */
record TellingLink(Telling first, Telling second, double score, boolean firm, List<String> reasons) {

    /** The strongest first; ties in the order of the tellings. */
    static final Comparator<TellingLink> ORDER = Comparator.comparingDouble(TellingLink::score)
            .reversed()
            .thenComparing(TellingLink::first)
            .thenComparing(TellingLink::second);

    TellingLink {
        reasons = List.copyOf(reasons);
    }
}
