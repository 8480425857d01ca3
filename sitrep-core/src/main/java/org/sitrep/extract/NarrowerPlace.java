package org.sitrep.extract;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.PlaceMention;

/**
 * "Stormed the town of Titao in Burkina Faso": a country or province says less than the spot in it that was stormed.
 */
final class NarrowerPlace {

    private static final Set<String> WIDE = Set.of("country", "adm1");
    /** What may hold a village that no gazetteer lists. */
    private static final Set<String> AREAS = Set.of("country", "adm1", "adm2", "region");

    private static final Set<String> TOWNS = Set.of("village", "town", "hamlet", "settlement");

    private final ClaimContext context;
    private final Setting setting;

    NarrowerPlace(ClaimContext context) {
        this.context = context;
        this.setting = new Setting(context);
    }

    /** The spot if it narrows the place down, else the place. */
    ClaimPlace of(ClaimPlace place, Optional<ClaimPlace> spot) {
        return spot.filter(narrower -> narrows(narrower, place)).orElse(place);
    }

    /** "Leilek district": an area by the noun behind its name. */
    private boolean isArea(ClaimPlace place) {
        String text = context.passage().report().text().value();
        int end = place.span().end();
        return context.codebook().list("area-noun").stream().anyMatch(noun -> text.startsWith(" " + noun, end));
    }

    /** "The village of Saribulak in Leilek district". */
    private static boolean isSaidToLieIn(ClaimPlace spot, ClaimPlace place) {
        Optional<String> container = spot.mention().flatMap(PlaceMention::container);
        return container.isPresent() && container.equals(place.mention().map(PlaceMention::name));
    }

    /** "Dan Isa village": what is called a village is one, whatever other place bears its name. */
    private static boolean isCalledTown(ClaimPlace spot) {
        return spot.mention()
                .flatMap(PlaceMention::level)
                .filter(TOWNS::contains)
                .isPresent();
    }

    private boolean narrows(ClaimPlace spot, ClaimPlace place) {
        Optional<Location> whole = setting.place(place).flatMap(PlaceEntity::location);
        boolean unlisted = spot.mention().isEmpty() && spot.isNamed() || isCalledTown(spot) && !isCalledTown(place);
        Set<String> wide = unlisted ? AREAS : WIDE;
        return isSaidToLieIn(spot, place)
                || unlisted
                        && (isArea(place) || whole.isEmpty() && place.mention().isPresent())
                || whole.filter(area -> wide.contains(area.feature())).isPresent()
                        && (unlisted
                                || setting.place(spot)
                                        .flatMap(PlaceEntity::location)
                                        .filter(part -> !part.feature()
                                                .equals(whole.get().feature()))
                                        .filter(part -> Setting.holds(whole.get(), part))
                                        .isPresent());
    }
}
