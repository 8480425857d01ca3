package org.sitrep.fuse;

import java.util.Comparator;

/**
 * Two tellings that may be of one happening, with a score; firm if more than place and days speaks for it. There are
 * many times more of them than are followed, so the reasons are asked for when one is ({@link TellingLinks#reasons}).
 */
record TellingLink(Telling first, Telling second, double score, boolean firm) {

    /** The strongest first; ties in the order of the tellings. */
    static final Comparator<TellingLink> ORDER = Comparator.comparingDouble(TellingLink::score)
            .reversed()
            .thenComparing(TellingLink::first)
            .thenComparing(TellingLink::second);
}
