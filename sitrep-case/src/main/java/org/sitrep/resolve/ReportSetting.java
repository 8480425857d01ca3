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

/**
 * What a report is about at large.
 *
 * @param country the country most of its places lie in, ISO 3166 alpha-3; empty where none is named
 * @param provinces names of the first-order divisions named or touched, sorted
 */
public record ReportSetting(Optional<String> country, Set<String> provinces) {

    /** Reads the setting from the places a report names; ties go to the first in the alphabet. */
    public static ReportSetting of(FiledReport report) {
        Map<String, Integer> countries = new HashMap<>();
        Set<String> provinces = new TreeSet<>();
        for (FiledMention mention : report.mentions()) {
            mention.entity()
                    .flatMap(report::entity)
                    .filter(ReportSetting::isPlace)
                    .ifPresent(place -> {
                        place.country().ifPresent(country -> countries.merge(country, 1, Integer::sum));
                        place.point().flatMap(FiledPoint::adm1).ifPresent(provinces::add);
                    });
        }
        return new ReportSetting(
                countries.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey),
                provinces);
    }

    private static boolean isPlace(FiledEntity entity) {
        return entity.kind() == FiledEntity.Kind.PLACE;
    }
}
