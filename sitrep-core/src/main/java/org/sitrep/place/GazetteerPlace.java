package org.sitrep.place;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param index position in the gazetteer, from 0
 * @param country ISO 3166 alpha-3; empty for what lies in several countries
 * @param adm1 index of the first-order division it lies in or is, or {@link #NONE}
 * @param adm2 index of the second-order division it lies in or is, or {@link #NONE}
 * @param population 0 where unknown
 * @param latitude WGS 84 degrees; not a number where no point is known
 * @param longitude WGS 84 degrees; not a number where no point is known
 */
public record GazetteerPlace(
        int index,
        String name,
        Feature feature,
        Optional<Long> geonameId,
        Optional<String> country,
        int adm1,
        int adm2,
        int population,
        double latitude,
        double longitude) {

    /** In place of an index: no such division is known. */
    public static final int NONE = -1;

    private static final double EARTH_RADIUS_IN_KM = 6371;

    public boolean hasPoint() {
        return !Double.isNaN(latitude);
    }

    /** Great-circle distance in kilometres; infinite where a point is missing. */
    public double kilometresTo(GazetteerPlace other) {
        if (!hasPoint() || !other.hasPoint()) {
            return Double.POSITIVE_INFINITY;
        }
        return kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /** Great-circle distance in kilometres between two points in WGS 84 degrees. */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude) / 2;
        double east = Math.toRadians(otherLongitude - longitude) / 2;
        double h = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_IN_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Whether another place lies inside this one by its divisions; no place lies inside itself. */
    public boolean contains(GazetteerPlace other) {
        if (index == other.index) {
            return false;
        }
        return switch (feature) {
            case COUNTRY -> country.isPresent() && country.equals(other.country);
            case ADM1 -> other.adm1 == index;
            case ADM2 -> other.adm2 == index;
            case POPULATED_PLACE, REGION, FACILITY, OTHER -> false;
        };
    }
}
