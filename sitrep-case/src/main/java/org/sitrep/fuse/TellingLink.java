package org.sitrep.fuse;

import java.util.Comparator;

/**
 * Two tellings that may be of one happening, with a score; firm if more than place and days speaks for it. There are
 * many more of them than happenings: the reasons are told by {@link TellingLinks#reasons} where they are wanted.
 */
record TellingLink(Telling first, Telling second, double score, boolean firm) {

    /** The strongest first; ties in the order of the tellings. */
    static final Comparator<TellingLink> ORDER = Comparator.comparingDouble(TellingLink::score)
            .reversed()
            .thenComparing(TellingLink::first)
            .thenComparing(TellingLink::second);
}
