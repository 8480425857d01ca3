package org.sitrep.entity;

import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.mention.LexiconTable;

/**
 * Towns that are a state or a territory of their own, from {@code city-states.tsv}: who names one names a town, and
 * whoever speaks for it is a government.
 */
public final class CityStates {

    private static final CityStates WORLD = new CityStates();

    private final Set<Long> towns = LexiconTable.shipped(CityStates.class, "city-states.tsv").stream()
            .map(row -> Long.valueOf(row.text("geonameid")))
            .collect(Collectors.toUnmodifiableSet());

    private CityStates() {}

    public static CityStates world() {
        return WORLD;
    }

    /** Whether the town of a GeoNames id is one. */
    public boolean isTown(long geonameId) {
        return towns.contains(geonameId);
    }
}
