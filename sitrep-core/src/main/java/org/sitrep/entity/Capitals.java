package org.sitrep.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.LexiconTable;

/** The capitals of states, from {@code capitals.tsv}. */
public final class Capitals {

    private static final Capitals WORLD = new Capitals();

    private final Set<String> capitals = LexiconTable.shipped(Capitals.class, "capitals.tsv").stream()
            .map(row -> key(row.text("country"), row.text("name")))
            .collect(Collectors.toUnmodifiableSet());

    private Capitals() {}

    public static Capitals world() {
        return WORLD;
    }

    /** Whether a place is the capital of the state it lies in. */
    public boolean isCapital(PlaceEntity place) {
        String country = place.location().flatMap(Location::country).orElse("");
        boolean whole = place.location().filter(Location::isCountry).isPresent();
        return !whole && capitals.contains(key(country, place.name()));
    }

    private static String key(String country, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L} ]", "");
        return country + " " + plain.toLowerCase(Locale.ROOT).replaceAll(" (?:city|d\\.?c\\.?)$", "");
    }
}
