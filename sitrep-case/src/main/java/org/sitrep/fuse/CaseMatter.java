package org.sitrep.fuse;

import java.util.List;

/**
 * What relations are read from.
 *
 * @param claims all claims in order of publication
 * @param happenings all happenings in the order of their first tellings
 */
record CaseMatter(List<CaseClaim> claims, List<Happening> happenings) {

    CaseMatter {
        claims = List.copyOf(claims);
        happenings = List.copyOf(happenings);
    }
}
