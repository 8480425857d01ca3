package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.mention.ActorType;

/** What fused events leave in the reports and formats ask for: which names are somebody's, and sorts of actors. */
final class CaseFacts {

    private final Map<String, Map<ActorType, Integer>> types = new HashMap<>();
    private final Set<String> persons = new HashSet<>();

    void add(FiledReport report) {
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

    /** What sort of actor most reports take a name for. */
    Optional<ActorType> type(String name) {
        return most(types.getOrDefault(name, Map.of()));
    }

    /** Whether a name is that of an actor or a person, and not of a thing, a number or a pronoun. */
    boolean isSomebody(String name) {
        return types.containsKey(name) || persons.contains(name);
    }

    /** The most frequent, of equals the least. */
    static <T extends Comparable<T>> Optional<T> most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
