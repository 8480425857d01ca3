package org.sitrep.exchange;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.sitrep.fuse.Scene;

/** Where the areas of places come from. */
@FunctionalInterface
public interface Outlines {

    /** No outlines: control is then a table without geometry. */
    Outlines NONE = scene -> Optional.empty();

    Optional<Outline> of(Scene scene);

    /**
     * The area of a place.
     *
     * @param geometry polygons in WGS 84 degrees
     * @param approximate whether it was made from points instead of taken from a map
     * @param credit where it comes from
     */
    record Outline(Geometry geometry, boolean approximate, String credit) {}
}
