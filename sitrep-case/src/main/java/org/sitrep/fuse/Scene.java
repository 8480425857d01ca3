package org.sitrep.fuse;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a claim is set, for fusing. A claim that names no place may still be set somewhere by what stands around it;
 * {@code basis} and {@code reason} say so, and nothing of it enters the claim.
 *
 * @param key one key per place in the case: "geo:" and the GeoNames id, or "name:" with country and folded name
 * @param feature country, adm1, adm2, populated_place, region, facility, other; empty for a place in no gazetteer
 * @param country ISO 3166 alpha-3
 * @param adm1 name of the first-order division
 * @param adm2 name of the district
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 * @param wherePrecision UCDP where_prec, 1 to 7
 */
public record Scene(
        String key,
        String name,
        Optional<String> feature,
        Optional<String> country,
        Optional<String> adm1,
        Optional<String> adm2,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Optional<Integer> wherePrecision,
        Part part,
        Basis basis,
        String reason) {

    private static final double EARTH_RADIUS_IN_KM = 6371;

    /** The part of a district or town that is meant. */
    public enum Part {
        CENTRE,
        VILLAGES,
        WHOLE;

        /** The word in outputs. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the place rests on, the firmest first. */
    public enum Basis {
        /** The claim itself names it. */
        CLAIM,
        /** Another claim about the same happening in the report names it. */
        INCIDENT,
        /** The same sentence names it. */
        SENTENCE,
        /** The sentences before name it ("the town"). */
        BEFORE,
        /** The headline or first sentence names it. */
        REPORT;

        /** The word in outputs. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the place is a town, a village or another spot and not a district, province, region or country. */
    public boolean isSpot() {
        return feature.map(kind -> !kind.equals("country")
                        && !kind.equals("adm1")
                        && !kind.equals("adm2")
                        && !kind.equals("region"))
                .orElse(true);
    }

    /** The key of the district, or of the place itself where the district is not known. */
    public String district() {
        return adm2.map(name -> "adm2:" + country.orElse("") + ":" + adm1.orElse("") + ":" + name)
                .orElse(key);
    }

    /** Great-circle distance in kilometres; empty where either place stands in no gazetteer. */
    public Optional<Double> kilometresTo(Scene other) {
        if (latitude.isEmpty() || longitude.isEmpty() || other.latitude.isEmpty() || other.longitude.isEmpty()) {
            return Optional.empty();
        }
        double north = Math.toRadians(other.latitude.get() - latitude.get()) / 2;
        double east = Math.toRadians(other.longitude.get() - longitude.get()) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude.get()))
                        * Math.cos(Math.toRadians(other.latitude.get()))
                        * Math.pow(Math.sin(east), 2);
        return Optional.of(2 * EARTH_RADIUS_IN_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
    }
}
