package org.sitrep.area;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.sitrep.place.Credit;
import org.sitrep.place.Feature;

/**
 * The area that a place covers.
 *
 * @param key the place's key, see {@link org.sitrep.place.Hierarchy#key}
 * @param geometry polygons in WGS 84 degrees, x east and y north; not to be changed
 * @param approximate whether the outline was made from the points of places instead of taken from a map
 * @param credit where the outline comes from
 */
public record Area(
        String key,
        Optional<Long> geonameId,
        String name,
        Feature feature,
        Geometry geometry,
        boolean approximate,
        Credit credit) {

    /** @throws IllegalArgumentException if the geometry is no area */
    public Area {
        if (geometry.isEmpty() || geometry.getDimension() != 2) {
            throw new IllegalArgumentException(
                    "expected polygons for " + name + ", found " + geometry.getGeometryType());
        }
    }

    public boolean contains(double latitude, double longitude) {
        return Distances.contains(geometry, latitude, longitude);
    }

    /** Kilometres from the outline to a point outside; 0 inside. */
    public double kilometresTo(double latitude, double longitude) {
        return Distances.kilometres(geometry, latitude, longitude);
    }
}
