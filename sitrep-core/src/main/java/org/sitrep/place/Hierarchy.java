package org.sitrep.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.entity.Entity.PlaceEntity.Location;

/**
 * Which places lie in which: countries, first-order divisions (provinces) and second-order divisions (districts). Safe
 * for several threads.
 */
public final class Hierarchy {

    private static final Comparator<GazetteerPlace> BY_NAME =
            Comparator.comparing(GazetteerPlace::name).thenComparing(GazetteerPlace::index);

    /** What a place lies in or is; empty where it is not known, or several countries share it. */
    public record Parents(
            Optional<GazetteerPlace> country, Optional<GazetteerPlace> adm1, Optional<GazetteerPlace> adm2) {}

    private final Gazetteer gazetteer;
    private final Map<String, GazetteerPlace> countries = new HashMap<>();
    private final Map<String, List<GazetteerPlace>> provinces = new HashMap<>();
    private final Map<Integer, List<GazetteerPlace>> districts = new HashMap<>();

    public Hierarchy(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (GazetteerPlace division : gazetteer.divisions()) {
            String country = division.country().orElse("");
            switch (division.feature()) {
                case COUNTRY -> countries.put(country, division);
                case ADM1 ->
                    provinces
                            .computeIfAbsent(country, unseen -> new ArrayList<>())
                            .add(division);
                case ADM2 ->
                    districts
                            .computeIfAbsent(division.adm1(), unseen -> new ArrayList<>())
                            .add(division);
                case POPULATED_PLACE, REGION, FACILITY, OTHER -> {
                    // is no division
                }
            }
        }
        provinces.values().forEach(list -> list.sort(BY_NAME));
        districts.values().forEach(list -> list.sort(BY_NAME));
    }

    /** The country of an ISO 3166 alpha-3 code. */
    public Optional<GazetteerPlace> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3.toUpperCase(Locale.ROOT)));
    }

    /** The first-order divisions of a country, by name. */
    public List<GazetteerPlace> provinces(GazetteerPlace country) {
        return List.copyOf(provinces.getOrDefault(country.country().orElse(""), List.of()));
    }

    /**
     * The second-order divisions of a country or first-order division, by name; a second-order division itself; of any
     * other place none.
     */
    public List<GazetteerPlace> districts(GazetteerPlace around) {
        return switch (around.feature()) {
            case COUNTRY ->
                provinces(around).stream()
                        .flatMap(province -> districts(province).stream())
                        .sorted(BY_NAME)
                        .toList();
            case ADM1 -> List.copyOf(districts.getOrDefault(around.index(), List.of()));
            case ADM2 -> List.of(around);
            case POPULATED_PLACE, REGION, FACILITY, OTHER -> List.of();
        };
    }

    /** What a place lies in or is. */
    public Parents parents(GazetteerPlace place) {
        return new Parents(
                place.country().flatMap(this::country),
                gazetteer.division(place.adm1()),
                gazetteer.division(place.adm2()));
    }

    /** What a location that was read from a report lies in or is. */
    public Parents parents(Location location) {
        Optional<GazetteerPlace> country = location.country().flatMap(this::country);
        Optional<GazetteerPlace> adm1 = country.flatMap(around -> named(provinces(around), location.adm1()));
        Optional<GazetteerPlace> adm2 =
                adm1.or(() -> country).flatMap(around -> named(districts(around), location.adm2()));
        return new Parents(country, adm1, adm2);
    }

    private static Optional<GazetteerPlace> named(List<GazetteerPlace> places, Optional<String> name) {
        return places.stream()
                .filter(place -> name.equals(Optional.of(place.name())))
                .findFirst();
    }

    /**
     * The place of the gazetteer that a location that was read from a report stands for, if it has an id or is a
     * division.
     */
    public Optional<GazetteerPlace> place(Location location) {
        Optional<GazetteerPlace> known = location.geonameId().flatMap(gazetteer::byGeonameId);
        return known.or(() -> {
            Parents parents = parents(location);
            return switch (location.feature()) {
                case "country" -> parents.country();
                case "adm1" -> parents.adm1();
                case "adm2" -> parents.adm2();
                default -> Optional.empty();
            };
        });
    }

    /**
     * A text that stands for a place in every version of the gazetteer: GeoNames' code of a country or division
     * ("AF.31.1703"), else GeoNames' id ("1125444"), else name and point.
     */
    public String key(GazetteerPlace place) {
        boolean division = place.feature().ordinal() <= Feature.ADM2.ordinal();
        Optional<String> code = division ? gazetteer.code(place) : Optional.empty();
        return code.or(() -> place.geonameId().map(String::valueOf))
                .orElseGet(() ->
                        String.format(Locale.ROOT, "%s@%.5f,%.5f", place.name(), place.latitude(), place.longitude()));
    }

    /** The place of a key; empty for one that is name and point. */
    public Optional<GazetteerPlace> byKey(String key) {
        return key.matches("\\d{1,10}") ? gazetteer.byGeonameId(Long.parseLong(key)) : gazetteer.byCode(key);
    }
}
