package org.sitrep.place;

import java.util.List;
import java.util.Optional;

/**
 * A place of the user's own.
 *
 * @param aliases other names of it
 * @param country ISO 3166 alpha-3, in upper case
 * @param adm1 name of the first-order division it lies in
 * @param adm2 name of the second-order division it lies in
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record AddedPlace(
        String name,
        List<String> aliases,
        Feature feature,
        String country,
        Optional<String> adm1,
        Optional<String> adm2,
        double latitude,
        double longitude) {

    /** @throws IllegalArgumentException if there is no letter in the name, or no such point on Earth */
    public AddedPlace {
        aliases = List.copyOf(aliases);
        if (NameFolding.exact(name).isEmpty()) {
            throw new IllegalArgumentException("expected a name with letters, found \"" + name + "\"");
        }
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("expected a latitude from -90 to 90, found " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("expected a longitude from -180 to 180, found " + longitude);
        }
    }
}
