package org.sitrep.export;

import java.util.Optional;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.PlaceEntity;

/** Where a claim is set, as cells of a table: the words, the place they are taken to mean, its point in degrees. */
final class PlaceCells {

    private final Optional<ClaimPlace> place;
    private final Entities entities;

    PlaceCells(Optional<ClaimPlace> place, Entities entities) {
        this.place = place;
        this.entities = entities;
    }

    String text() {
        return place.map(ClaimPlace::text).orElse("");
    }

    String relation() {
        return place.map(place -> place.relation().label()).orElse("");
    }

    String name() {
        return entity().map(Entity::name).orElse("");
    }

    String id() {
        return location()
                .flatMap(PlaceEntity.Location::geonameId)
                .map(id -> "geonames:" + id)
                .orElse("");
    }

    String latitude() {
        return location().map(point -> Double.toString(point.latitude())).orElse("");
    }

    String longitude() {
        return location().map(point -> Double.toString(point.longitude())).orElse("");
    }

    String wherePrecision() {
        return place.flatMap(place -> PlacePrecision.of(place, entities))
                .map(precision -> Integer.toString(precision.where()))
                .orElse("");
    }

    String adm1() {
        return location().flatMap(PlaceEntity.Location::adm1).orElse("");
    }

    String adm2() {
        return location().flatMap(PlaceEntity.Location::adm2).orElse("");
    }

    String country() {
        return location().flatMap(PlaceEntity.Location::country).orElse("");
    }

    private Optional<PlaceEntity> entity() {
        return place.flatMap(ClaimPlace::mention)
                .flatMap(entities::of)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast);
    }

    private Optional<PlaceEntity.Location> location() {
        return entity().flatMap(PlaceEntity::location);
    }
}
