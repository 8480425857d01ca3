package org.sitrep.area;

import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.sitrep.place.GazetteerPlace;

/**
 * Containment and distances on the earth. The nearest point is looked for on a plane on which degrees of longitude are
 * shortened as at the point's latitude, and its distance measured on the sphere.
 */
public final class Distances {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private Distances() {}

    /** Great-circle distance in kilometres between two points in WGS 84 degrees. */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        return GazetteerPlace.kilometres(latitude, longitude, otherLatitude, otherLongitude);
    }

    /** Whether a point lies in polygons or on their outline. */
    static boolean contains(Geometry area, double latitude, double longitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        return area.getEnvelopeInternal().intersects(point)
                && SimplePointInAreaLocator.locate(point, area) != Location.EXTERIOR;
    }

    /** Kilometres from polygons to a point; 0 inside. */
    public static double kilometres(Geometry area, double latitude, double longitude) {
        if (contains(area, latitude, longitude)) {
            return 0;
        }
        double shortening = Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        Geometry plane = AffineTransformation.scaleInstance(shortening, 1).transform(area);
        Coordinate nearest = DistanceOp.nearestPoints(
                plane, FACTORY.createPoint(new Coordinate(longitude * shortening, latitude)))[0];
        return kilometres(latitude, longitude, nearest.y, nearest.x / shortening);
    }
}
