package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledReport;
import org.sitrep.resolve.Names;
import org.sitrep.resolve.ReportSetting;

/**
 * The places that the reports of a case name. A village that stands in no gazetteer is one place for all reports about
 * its country, by its name; so a report in which reading has missed the name can still be set there.
 */
final class KnownPlaces {

    /** A place without a GeoNames id takes that of a candidate no further off, in degrees. */
    private static final double SAME_SPOT_IN_DEGREES = 0.03;

    private static final int LONGEST_NAME_IN_WORDS = 4;

    /** Places by country and folded name; the least key wins where one name has two places. */
    private final Map<String, KnownPlace> byName = new HashMap<>();

    private final Map<String, Integer> reportsByCountry = new HashMap<>();

    /** A country with fewer reports than a third of another's is not at home in the case. */
    private static final int AT_HOME = 3;

    /** @param place an entity of kind place */
    record KnownPlace(String key, FiledEntity place, Optional<String> country) {

        boolean isSpot() {
            return place.point()
                    .map(FiledPoint::feature)
                    .map(feature ->
                            feature.equals("populated_place") || feature.equals("facility") || feature.equals("adm2"))
                    .orElse(true);
        }
    }

    void accept(FiledReport report) {
        ReportSetting setting = ReportSetting.of(report);
        setting.country().ifPresent(country -> reportsByCountry.merge(country, 1, Integer::sum));
        for (FiledEntity entity : report.entities().values()) {
            if (entity.kind() == FiledEntity.Kind.PLACE && Names.isName(entity.name())) {
                KnownPlace place = known(entity, setting);
                byName.merge(nameKey(place.country(), entity.name()), place, KnownPlaces::firmer);
            }
        }
        acceptClaimed(report, setting);
    }

    /** Takes in the names that claims are set in and for which the report has no entity. */
    private void acceptClaimed(FiledReport report, ReportSetting setting) {
        for (FiledClaim claim : report.claims()) {
            claim.place()
                    .filter(place -> place.entity().isEmpty() && Names.isPersonName(place.text()))
                    .ifPresent(place -> byName.merge(
                            nameKey(setting.country(), place.text()),
                            unknown(place.text(), setting),
                            KnownPlaces::firmer));
        }
    }

    private static KnownPlace unknown(String name, ReportSetting setting) {
        FiledEntity entity = new FiledEntity(
                "",
                FiledEntity.Kind.PLACE,
                name,
                List.of(),
                Optional.empty(),
                setting.country(),
                List.of(),
                Optional.empty(),
                List.of());
        return new KnownPlace("name:" + nameKey(setting.country(), name), entity, setting.country());
    }

    /**
     * What a report is about. Where all that tells of its country are towns that have a namesake in the country of most
     * other reports, that country is meant.
     */
    ReportSetting settingOf(FiledReport report) {
        ReportSetting setting = ReportSetting.of(report);
        Optional<String> home = reportsByCountry.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        boolean rare = reports(setting.country()) * AT_HOME <= reports(home);
        boolean namesakes = rare
                && setting.country().isPresent()
                && report.entities().values().stream()
                        .filter(entity -> entity.country().equals(setting.country()))
                        .allMatch(entity -> entity.kind() == FiledEntity.Kind.PLACE
                                && named(entity.name(), home).isPresent());
        return namesakes ? new ReportSetting(home, setting.provinces(), setting.towns()) : setting;
    }

    private int reports(Optional<String> country) {
        return country.map(name -> reportsByCountry.getOrDefault(name, 0)).orElse(0);
    }

    /** The place an entity means: abroad only if the case knows no place of that name in the report's own country. */
    KnownPlace meant(FiledEntity entity, ReportSetting setting) {
        boolean foreign = setting.country().isPresent()
                && entity.country().isPresent()
                && !entity.country().equals(setting.country());
        Optional<KnownPlace> local = foreign ? named(entity.name(), setting.country()) : Optional.empty();
        return local.or(() -> townOfDistrict(entity, setting)).orElseGet(() -> known(entity, setting));
    }

    /** A gazetteer lists a district by the name of its town: the town that other reports of the case name is meant. */
    private Optional<KnownPlace> townOfDistrict(FiledEntity entity, ReportSetting setting) {
        Optional<FiledPoint> district =
                entity.point().filter(point -> point.feature().equals("adm2"));
        return district.flatMap(point -> named(entity.name(), entity.country().or(setting::country))
                .filter(town -> town.place()
                        .point()
                        .filter(other -> other.feature().equals("populated_place")
                                && other.adm1().equals(point.adm1()))
                        .isPresent()));
    }

    /** A place in the gazetteer before one that is in none, a town before the district of the name, then by key. */
    private static KnownPlace firmer(KnownPlace one, KnownPlace other) {
        boolean found = one.key().startsWith("geo:");
        if (found != other.key().startsWith("geo:")) {
            return found ? one : other;
        }
        boolean town = isTown(one);
        if (town != isTown(other)) {
            return town ? one : other;
        }
        int byKey = one.key().compareTo(other.key());
        int order = byKey != 0
                ? byKey
                : one.place().toString().compareTo(other.place().toString());
        return order <= 0 ? one : other;
    }

    private static boolean isTown(KnownPlace place) {
        return place.place()
                .point()
                .filter(point -> point.feature().equals("populated_place"))
                .isPresent();
    }

    private static KnownPlace known(FiledEntity entity, ReportSetting setting) {
        Optional<String> country = entity.country().or(setting::country);
        if (isTownByProvinceName(entity)) {
            return unknown(entity.name(), setting);
        }
        String key = geoNamesId(entity).map(id -> "geo:" + id).orElse("name:" + nameKey(country, entity.name()));
        return new KnownPlace(key, entity, country);
    }

    /** A gazetteer may list a town among the other names of its province; the town is meant. */
    private static boolean isTownByProvinceName(FiledEntity entity) {
        List<String> words = Names.words(entity.name());
        return entity.point()
                .filter(point -> point.feature().equals("adm1"))
                .flatMap(FiledPoint::adm1)
                .filter(province -> Names.words(province).stream().noneMatch(words::contains))
                .isPresent();
    }

    private static Optional<Long> geoNamesId(FiledEntity entity) {
        return entity.point()
                .flatMap(FiledPoint::geonameId)
                .or(() -> entity.point()
                        .flatMap(point -> entity.candidates().stream()
                                .filter(candidate -> candidate.geonameId().isPresent()
                                        && Math.abs(candidate.latitude() - point.latitude()) < SAME_SPOT_IN_DEGREES
                                        && Math.abs(candidate.longitude() - point.longitude()) < SAME_SPOT_IN_DEGREES)
                                .findFirst()
                                .flatMap(FiledEntity.FiledCandidate::geonameId)));
    }

    private static String nameKey(Optional<String> country, String name) {
        return country.orElse("") + ":" + Names.folded(name);
    }

    /** The place of a name in a country. */
    Optional<KnownPlace> named(String name, Optional<String> country) {
        return Optional.ofNullable(byName.get(nameKey(country, name)));
    }

    /** The places whose names stand in some words, in their order; of overlapping names the longest. */
    List<KnownPlace> in(String words, Optional<String> country) {
        List<KnownPlace> places = new ArrayList<>();
        List<String> parts = capitalised(words);
        int start = 0;
        while (start < parts.size()) {
            Optional<Map.Entry<Integer, KnownPlace>> found = longest(parts, start, country);
            found.ifPresent(entry -> places.add(entry.getValue()));
            start += found.map(Map.Entry::getKey).orElse(1);
        }
        return places;
    }

    private Optional<Map.Entry<Integer, KnownPlace>> longest(List<String> parts, int start, Optional<String> country) {
        for (int length = Math.min(LONGEST_NAME_IN_WORDS, parts.size() - start); length > 0; length--) {
            String name = String.join(" ", parts.subList(start, start + length));
            if (!name.contains("|") && Names.isName(parts.get(start))) {
                Optional<KnownPlace> place = named(name, country);
                if (place.isPresent()) {
                    return Optional.of(Map.entry(length, place.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The words, with a bar where punctuation ends a name. */
    private static List<String> capitalised(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split("\\s+")) {
            boolean ends = part.endsWith(",") || part.endsWith(".") || part.endsWith(":") || part.endsWith(";");
            String bare = part.replaceAll("^[\\p{Punct}“”‘’]+|['’]s$|[\\p{Punct}“”‘’]+$", "")
                    .replaceAll("['’]s$", "");
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
            if (ends) {
                parts.add("|");
            }
        }
        return parts;
    }
}
