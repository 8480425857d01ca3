package org.sitrep.export;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.PlaceMention;

/**
 * How sharply a claim is placed. Never sharper than the unit that the text names.
 *
 * @param where UCDP GED's where_prec: 1 the exact town, 2 near it or a part around it, 3 second-order division, 4
 *     first-order division, 5 a line or a region that is no division, 6 country
 * @param geo ACLED's geo_precision: 1 town, 2 near it or part of a region, 3 larger region; our reading of its codebook
 */
record PlacePrecision(int where, int geo) {

    private static final Set<String> AREAS =
            Set.of("region", "area", "valley", "mountain", "mountains", "desert", "forest");

    private static final Set<String> DISTRICTS = Set.of("district", "county", "subdistrict", "locality");

    /** The precision of a claim's place; empty where the place is not named or has no location. */
    static Optional<PlacePrecision> of(ClaimPlace place, Entities entities) {
        return place.mention()
                .flatMap(mention -> entities.of(mention)
                        .filter(PlaceEntity.class::isInstance)
                        .flatMap(entity -> ((PlaceEntity) entity).location())
                        .map(location -> of(place.relation(), mention, location)));
    }

    static PlacePrecision of(Relation relation, PlaceMention mention, Location location) {
        return of(relation, mention, location.feature());
    }

    private static PlacePrecision of(Relation relation, PlaceMention mention, String feature) {
        boolean sharp = relation == Relation.AT || relation == Relation.PART_OF;
        if (relation == Relation.BETWEEN) {
            return new PlacePrecision(5, 3);
        }
        boolean unit = feature.equals("populated_place")
                && mention.level().filter(DISTRICTS::contains).isPresent();
        return switch (unit ? "adm2" : feature) {
            case "populated_place", "facility" ->
                sharp && !isArea(mention) ? new PlacePrecision(1, 1) : new PlacePrecision(2, 2);
            case "adm2" -> sharp ? new PlacePrecision(3, 2) : new PlacePrecision(4, 3);
            case "adm1" -> sharp ? new PlacePrecision(4, 3) : new PlacePrecision(5, 3);
            case "country" -> relation == Relation.AT ? new PlacePrecision(6, 3) : new PlacePrecision(5, 3);
            default -> new PlacePrecision(5, 3);
        };
    }

    /** "Darzab's Sardara region": around the village rather than in it. */
    private static boolean isArea(PlaceMention mention) {
        return mention.level().filter(AREAS::contains).isPresent();
    }
}
