package org.sitrep.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.mention.ActorType;

/**
 * What a report is about at large.
 *
 * @param country the country most of its places lie in and most of its actors come from, ISO 3166 alpha-3; empty where
 *     none is named
 * @param towns folded names of the towns, villages and districts named, sorted
 * @param provinces names of the first-order divisions named or touched, sorted
 */
public record ReportSetting(Optional<String> country, Set<String> provinces, Set<String> towns) {

    /** A named army or armed group says more of the country than one town, of which there may be namesakes. */
    private static final int ACTOR_WEIGHT = 2;

    /** Reads the setting from the places a report names; ties go to the first in the alphabet. */
    public static ReportSetting of(FiledReport report) {
        Map<String, Integer> countries = new HashMap<>();
        Set<String> provinces = new TreeSet<>();
        Set<String> towns = new TreeSet<>();
        for (FiledMention mention : report.mentions()) {
            mention.entity()
                    .flatMap(report::entity)
                    .filter(ReportSetting::isLocalActor)
                    .flatMap(FiledEntity::country)
                    .ifPresent(country -> countries.merge(country, ACTOR_WEIGHT, Integer::sum));
            mention.entity()
                    .flatMap(report::entity)
                    .filter(ReportSetting::isPlace)
                    .ifPresent(place -> {
                        place.country().ifPresent(country -> countries.merge(country, 1, Integer::sum));
                        place.point().flatMap(FiledPoint::adm1).ifPresent(provinces::add);
                        if (isTown(place)) {
                            towns.add(Names.folded(place.name()));
                        }
                    });
        }
        return new ReportSetting(
                countries.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey),
                provinces,
                towns);
    }

    /** Armies and armed groups are named where they fight; agencies and papers anywhere. */
    private static boolean isLocalActor(FiledEntity entity) {
        return entity.kind() == FiledEntity.Kind.ACTOR
                && entity.actorType()
                        .filter(type -> type != ActorType.NGO && type != ActorType.IO && type != ActorType.MEDIA)
                        .isPresent();
    }

    private static boolean isTown(FiledEntity place) {
        String feature = place.point().map(FiledPoint::feature).orElse("populated_place");
        return feature.equals("populated_place") || feature.equals("adm2") || feature.equals("facility");
    }

    private static boolean isPlace(FiledEntity entity) {
        return entity.kind() == FiledEntity.Kind.PLACE;
    }
}
