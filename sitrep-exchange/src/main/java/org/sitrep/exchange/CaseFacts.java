package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.claim.ClaimKind;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.ReportHead;
import org.sitrep.mention.ActorType;

/** What fused events leave in the reports and formats ask for: codes of claims, sorts of actors, names of sources. */
final class CaseFacts {

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Map<ActorType, Integer>> types = new HashMap<>();
    private final Map<String, ReportHead> reports = new TreeMap<>();
    private final Set<String> persons = new HashSet<>();

    void add(FiledReport report) {
        reports.put(report.id(), report.head());
        for (FiledClaim claim : report.claims()) {
            if (claim.kind() == ClaimKind.EVENT || claim.kind() == ClaimKind.CASUALTIES) {
                codes.put(claim.id(), claim.codes());
            }
            claim.source().name().ifPresent(name -> sources.put(claim.id(), name));
        }
        for (FiledEntity entity : report.entities().values()) {
            if (entity.kind() == FiledEntity.Kind.PERSON
                    && !Character.isLowerCase(entity.name().codePointAt(0))) {
                persons.add(entity.name());
            }
            entity.actorType()
                    .ifPresent(type -> names(entity)
                            .forEach(name -> types.computeIfAbsent(name, unused -> new TreeMap<>())
                                    .merge(type, 1, Integer::sum)));
        }
    }

    private static List<String> names(FiledEntity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        return names;
    }

    /** The values that claims give a code, the most frequent first. */
    Optional<String> code(List<String> claims, String code) {
        Map<String, Integer> values = new TreeMap<>();
        claims.forEach(claim -> {
            String value = codes.getOrDefault(claim, Map.of()).getOrDefault(code, "");
            if (!value.isEmpty()) {
                values.merge(value, 1, Integer::sum);
            }
        });
        return most(values);
    }

    /** Whom a report names for a claim; empty for its own voice. */
    Optional<String> source(String claim) {
        return Optional.ofNullable(sources.get(claim));
    }

    /** What sort of actor most reports take a name for. */
    Optional<ActorType> type(String name) {
        return most(types.getOrDefault(name, Map.of()));
    }

    /** Whether a name is that of an actor or a person, and not of a thing, a number or a pronoun. */
    boolean isSomebody(String name) {
        return types.containsKey(name) || persons.contains(name);
    }

    private static <T extends Comparable<T>> Optional<T> most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    Optional<ReportHead> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }
}
