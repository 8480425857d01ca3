package org.sitrep.place;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One row of a gazetteer file that is being written.
 *
 * @param feature empty where a row tells of a place that another row describes
 * @param name the usual name; empty where another row gives it
 * @param names all names, with the way in which each is one
 * @param country ISO 3166 alpha-2, or ""
 * @param adm1Code GeoNames' code of the first-order division inside the country, or ""
 * @param adm2Code GeoNames' code of the second-order division inside that, or ""
 * @param geonameId 0 where unknown
 * @param population 0 where unknown
 * @param latitude WGS 84 degrees; not a number where unknown
 * @param longitude WGS 84 degrees; not a number where unknown
 * @param pcode place code of the humanitarian data sets (OCHA), or ""
 */
public record GazetteerRow(
        Use use,
        Optional<Feature> feature,
        String name,
        Map<String, NameKind> names,
        String country,
        String adm1Code,
        String adm2Code,
        int geonameId,
        int population,
        double latitude,
        double longitude,
        String pcode) {

    /** What a row is for. */
    public enum Use {
        /** A place; it takes the place of one of the same id or code in earlier files. */
        PLACE,
        /** Further names of a place that another row describes, by its GeoNames id. */
        NAMES,
        /** What is given here takes the place of what earlier files say of the same place. */
        CORRECTION,
        /** The place is not to be found by these names. */
        SUPPRESSED_NAMES,
        /** The place is not to be found at all. */
        SUPPRESSED
    }

    public GazetteerRow {
        TreeMap<String, NameKind> kept = new TreeMap<>();
        names.forEach((other, kind) -> {
            if (!other.isBlank()) {
                kept.merge(other.strip(), kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
        names = Collections.unmodifiableMap(kept);
        if (use == Use.PLACE && feature.isEmpty()) {
            throw new IllegalArgumentException("a place needs a feature: " + name);
        }
        boolean adm1 = feature.equals(Optional.of(Feature.ADM1));
        boolean adm2 = feature.equals(Optional.of(Feature.ADM2));
        if ((adm1 || adm2) && adm1Code.isEmpty() || adm2 && adm2Code.isEmpty()) {
            throw new IllegalArgumentException("expected the first-order division that " + name + " is or lies in");
        }
    }

    GazetteerRow withNames(Map<String, NameKind> more) {
        Map<String, NameKind> both = new TreeMap<>(names);
        more.forEach((other, kind) -> both.merge(other, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return new GazetteerRow(
                use,
                feature,
                name,
                both,
                country,
                adm1Code,
                adm2Code,
                geonameId,
                population,
                latitude,
                longitude,
                pcode);
    }

    /** "AF.31.1703", "AF.31", "AF", or "" outside all countries. */
    String code() {
        if (country.isEmpty() || adm1Code.isEmpty()) {
            return country;
        }
        return country + "." + adm1Code + (adm2Code.isEmpty() ? "" : "." + adm2Code);
    }
}
