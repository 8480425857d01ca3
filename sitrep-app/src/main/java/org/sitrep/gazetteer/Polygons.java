package org.sitrep.gazetteer;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Checks areas of map files. */
final class Polygons {

    private Polygons() {}

    /**
     * The area without self-crossings.
     *
     * @throws IllegalArgumentException if it is no area in degrees, in words for a user
     */
    static Geometry sound(Geometry area) {
        Envelope box = area.getEnvelopeInternal();
        boolean degrees =
                box.getMinX() >= -180.5 && box.getMaxX() <= 180.5 && box.getMinY() >= -90 && box.getMaxY() <= 90;
        if (!degrees) {
            throw new IllegalArgumentException(
                    "expected WGS 84 degrees, found a point such as " + box.getMinX() + ", " + box.getMinY());
        }
        Geometry sound = area.isValid() ? area : GeometryFixer.fix(area);
        if (sound.isEmpty() || sound.getDimension() != 2) {
            throw new IllegalArgumentException("expected polygons with an area, found " + area.getGeometryType());
        }
        return sound;
    }
}
