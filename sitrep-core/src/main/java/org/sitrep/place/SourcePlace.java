package org.sitrep.place;

import java.util.Optional;
import java.util.TreeMap;

/** A place while the gazetteer is being compiled. */
final class SourcePlace {

    final Feature feature;
    final String name;
    final String country;
    final String adm1Code;
    final String adm2Code;
    /** Name to the way in which it is one, the strongest first. */
    final TreeMap<String, NameKind> names = new TreeMap<>();

    double latitude = Double.NaN;
    double longitude = Double.NaN;
    int population;
    int geonameId;
    String iso3 = "";

    /**
     * @param country ISO 3166 alpha-2
     * @param adm1Code GeoNames' code of the first-order division inside the country, or ""
     * @param adm2Code GeoNames' code of the second-order division inside that, or ""
     */
    SourcePlace(Feature feature, String name, String country, String adm1Code, String adm2Code) {
        this.feature = feature;
        this.name = name;
        this.country = country;
        this.adm1Code = adm1Code;
        this.adm2Code = adm2Code;
        add(name, NameKind.MAIN);
    }

    void add(String other, NameKind kind) {
        if (!other.isBlank()) {
            names.merge(other.strip(), kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    void at(double lat, double lon) {
        this.latitude = lat;
        this.longitude = lon;
    }

    boolean hasPoint() {
        return !Double.isNaN(latitude);
    }

    GazetteerRow row() {
        return new GazetteerRow(
                GazetteerRow.Use.PLACE,
                Optional.of(feature),
                name,
                names,
                country,
                adm1Code,
                adm2Code,
                geonameId,
                population,
                latitude,
                longitude,
                "");
    }

    String adm1Key() {
        return country + "." + adm1Code;
    }

    String adm2Key() {
        return country + "." + adm1Code + "." + adm2Code;
    }
}
