package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the tellings of one happening together: first those of a report that share an incident, then those of different
 * reports, the likeliest first, as long as no firm place or day forbids it.
 */
final class EventFusion {

    /** More tellings than this are not put into one happening: a place and a week are then too coarse to tell. */
    private static final int MOST_TELLINGS = 200;

    private static final EventGroups GROUPS = new EventGroups();

    /** The happenings of a case, in the order of their first tellings. */
    List<Happening> happenings(Collection<CaseClaim> claims) {
        List<Telling> tellings = tellings(claims);
        Map<String, Happening> byTelling = new HashMap<>();
        tellings.forEach(telling -> byTelling.put(telling.id(), new Happening(telling)));
        for (TellingLink link : new TellingLinks(tellings).links(tellings)) {
            Happening one = byTelling.getOrDefault(link.first().id(), new Happening(link.first()));
            Happening other = byTelling.getOrDefault(link.second().id(), new Happening(link.second()));
            if (one != other && one.size() + other.size() <= MOST_TELLINGS && one.admits(other)) {
                one.take(other, link);
                other.tellings().forEach(telling -> byTelling.put(telling.id(), one));
            }
        }
        Set<Happening> happenings = new LinkedHashSet<>();
        tellings.forEach(telling -> happenings.add(byTelling.getOrDefault(telling.id(), new Happening(telling))));
        return List.copyOf(happenings);
    }

    private static List<Telling> tellings(Collection<CaseClaim> claims) {
        Map<String, List<CaseClaim>> byIncident = new TreeMap<>();
        for (CaseClaim claim : claims) {
            GROUPS.of(claim)
                    .ifPresent(group -> byIncident
                            .computeIfAbsent(group + " " + claim.incident(), key -> new ArrayList<>())
                            .add(claim));
        }
        return byIncident.entrySet().stream()
                .map(entry -> Telling.of(
                        entry.getKey().substring(0, entry.getKey().indexOf(' ')),
                        entry.getValue().stream()
                                .sorted(Comparator.naturalOrder())
                                .toList()))
                .sorted()
                .toList();
    }
}
