package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;

/**
 * "Stormed the town of Titao in Burkina Faso": a country or province says less than the spot in it that was stormed.
 */
final class NarrowerPlace {

    private final ClaimContext context;

    NarrowerPlace(ClaimContext context) {
        this.context = context;
    }

    /** The spot if it narrows the place down, else the place. */
    ClaimPlace of(ClaimPlace place, Optional<ClaimPlace> spot) {
        return spot.filter(narrower -> narrows(narrower, place)).orElse(place);
    }

    private boolean narrows(ClaimPlace spot, ClaimPlace place) {
        Optional<Location> whole = location(place);
        Optional<Location> part = location(spot);
        if (whole.isEmpty()) {
            return false;
        }
        boolean unlisted = spot.mention().isEmpty() && spot.isNamed();
        return switch (whole.get().feature()) {
            case "country" ->
                unlisted || part.filter(in -> isPartOfCountry(in, whole.get())).isPresent();
            case "adm1" ->
                unlisted || part.filter(in -> isPartOfProvince(in, whole.get())).isPresent();
            default -> false;
        };
    }

    private static boolean isPartOfCountry(Location part, Location whole) {
        return !part.feature().equals("country") && part.country().equals(whole.country());
    }

    private static boolean isPartOfProvince(Location part, Location whole) {
        return isPartOfCountry(part, whole)
                && !part.feature().equals("adm1")
                && part.adm1().equals(whole.adm1());
    }

    private Optional<Location> location(ClaimPlace place) {
        return place.mention()
                .flatMap(context.entities()::of)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .flatMap(PlaceEntity::location);
    }
}
