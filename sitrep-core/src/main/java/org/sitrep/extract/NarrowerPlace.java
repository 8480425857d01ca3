package org.sitrep.extract;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;

/**
 * "Stormed the town of Titao in Burkina Faso": a country or province says less than the spot in it that was stormed.
 */
final class NarrowerPlace {

    private static final Set<String> WIDE = Set.of("country", "adm1");

    private final Setting setting;

    NarrowerPlace(ClaimContext context) {
        this.setting = new Setting(context);
    }

    /** The spot if it narrows the place down, else the place. */
    ClaimPlace of(ClaimPlace place, Optional<ClaimPlace> spot) {
        return spot.filter(narrower -> narrows(narrower, place)).orElse(place);
    }

    private boolean narrows(ClaimPlace spot, ClaimPlace place) {
        Optional<Location> whole =
                setting.place(place).flatMap(PlaceEntity::location).filter(area -> WIDE.contains(area.feature()));
        boolean unlisted = spot.mention().isEmpty() && spot.isNamed();
        return whole.isPresent()
                && (unlisted
                        || setting.place(spot)
                                .flatMap(PlaceEntity::location)
                                .filter(part ->
                                        !part.feature().equals(whole.get().feature()))
                                .filter(part -> Setting.holds(whole.get(), part))
                                .isPresent());
    }
}
