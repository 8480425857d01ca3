package org.sitrep.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.StatePoint;

/**
 * One party, group or person: other names, what it is said to have done, to hold, to number, and who belongs to it.
 *
 * @param key one key per person or group in the case
 * @param names every name the reports use, the fullest first
 * @param claims number of claims that name it in any role
 * @param events those it is said to have done
 * @param control stretches it is said to hold
 * @param states its strength, members, leaders and offices over time
 */
public record ActorProfile(
        String key,
        List<String> names,
        int claims,
        List<FusedEvent> events,
        List<ControlSpan> control,
        List<StatePoint> states) {

    public ActorProfile {
        names = List.copyOf(names);
        events = List.copyOf(events);
        control = List.copyOf(control);
        states = List.copyOf(states);
    }

    private static final Comparator<String> FULLEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** The profiles of all parties, groups and persons of a case, those named most often first. */
    public static List<ActorProfile> allOf(FusedCase fused) {
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, Set<String>> claims = new TreeMap<>();
        for (CaseClaim claim : fused.claims().values()) {
            claim.roles()
                    .values()
                    .forEach(parties -> parties.forEach(party -> party.key().ifPresent(key -> {
                        names.computeIfAbsent(key, some -> new TreeSet<>(FULLEST_FIRST))
                                .add(party.name());
                        claims.computeIfAbsent(key, some -> new TreeSet<>()).add(claim.id());
                    })));
        }
        List<ActorProfile> profiles = new ArrayList<>();
        Index index = Index.of(fused);
        names.forEach((key, all) -> profiles.add(new ActorProfile(
                key,
                List.copyOf(all),
                claims.getOrDefault(key, Set.of()).size(),
                index.events().getOrDefault(key, List.of()),
                index.control().getOrDefault(key, List.of()),
                index.states().getOrDefault(key, List.of()))));
        profiles.sort(Comparator.comparingInt(ActorProfile::claims).reversed().thenComparing(ActorProfile::key));
        return profiles;
    }

    /** What each key is said to have done, to hold and to be. */
    private record Index(
            Map<String, List<FusedEvent>> events,
            Map<String, List<ControlSpan>> control,
            Map<String, List<StatePoint>> states) {

        static Index of(FusedCase fused) {
            Index index = new Index(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            fused.events()
                    .forEach(event -> event.agents().forEach(agent -> {
                        if (!agent.claims().isEmpty()) {
                            add(index.events(), agent.party(), event);
                        }
                    }));
            fused.control().forEach(span -> span.holder().ifPresent(holder -> add(index.control(), holder, span)));
            fused.states()
                    .forEach(point -> index.states()
                            .computeIfAbsent(point.subject(), key -> new ArrayList<>())
                            .add(point));
            return index;
        }

        private static <T> void add(Map<String, List<T>> map, Party party, T thing) {
            party.key()
                    .ifPresent(key ->
                            map.computeIfAbsent(key, some -> new ArrayList<>()).add(thing));
        }
    }
}
