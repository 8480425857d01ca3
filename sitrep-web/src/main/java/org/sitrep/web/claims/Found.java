package org.sitrep.web.claims;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The claims that a filter lets through.
 *
 * @param ids by day of publication, the latest first, and within a report in text order
 * @param facets the commonest values with their counts
 */
public record Found(List<String> ids, Map<Facet, List<FacetCount>> facets) {

    public Found {
        ids = Collections.unmodifiableList(ids);
        facets = Collections.unmodifiableMap(new EnumMap<>(facets));
    }

    public List<FacetCount> facet(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    public int count() {
        return ids.size();
    }

    /** Some of the ids, for one page. */
    public List<String> page(int number, int size) {
        int from = Math.min(Math.max(0, number - 1) * size, ids.size());
        return ids.subList(from, Math.min(from + size, ids.size()));
    }
}
