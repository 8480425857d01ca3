package org.sitrep.web.claims;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index keeps of a claim.
 *
 * @param first the first day it speaks of, or the day of publication where it gives none
 * @param last the last day, likewise; far in the future for a state that lasts
 */
record IndexedClaim(
        String id,
        String report,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Map<Facet, List<String>> facets) {

    IndexedClaim {
        facets = new EnumMap<>(facets);
    }

    List<String> values(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
