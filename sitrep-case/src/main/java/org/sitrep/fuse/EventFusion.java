package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.resolve.SameHappening;

/**
 * Puts the tellings of one happening together: first those of a report that share an incident, then those that people
 * say are of one, then those of different reports, the likeliest first, as long as no firm place or day and nobody's
 * decision forbids it.
 */
final class EventFusion {

    /** More tellings than this are not put into one happening: a place and a week are then too coarse to tell. */
    private static final int MOST_TELLINGS = 200;

    /** By so much a link without a firm sign must be better than any other of the two happenings. */
    private static final double AHEAD = 0.5;

    private static final EventGroups GROUPS = new EventGroups();

    private final DecidedHappenings decided;

    /** @param decided what people say of two claims, in the order in which they said it */
    EventFusion(List<SameHappening> decided) {
        this.decided = new DecidedHappenings(decided);
    }

    /** The happenings of a case, in the order of their first tellings. */
    List<Happening> happenings(Collection<CaseClaim> claims) {
        List<Telling> tellings = tellings(claims);
        Map<String, Happening> byTelling = new HashMap<>();
        tellings.forEach(telling -> byTelling.put(telling.id(), new Happening(telling)));
        decided.same(tellings).forEach(two -> unite(two.get(0), two.get(1), byTelling));
        TellingLinks linking = new TellingLinks(tellings);
        List<TellingLink> links = linking.links(tellings).stream()
                .filter(link -> !decided.keepApart(link.first(), link.second()))
                .toList();
        links.stream().filter(TellingLink::firm).forEach(link -> join(link, byTelling, linking));
        List<TellingLink> possible = links.stream().filter(link -> !link.firm()).toList();
        Map<Happening, Map<Happening, Double>> partners = partners(possible, byTelling);
        possible.stream()
                .filter(link -> isOnlyOne(link, byTelling, partners))
                .toList()
                .forEach(link -> join(link, byTelling, linking));
        Set<Happening> happenings = new LinkedHashSet<>();
        tellings.forEach(telling -> happenings.add(happening(telling, byTelling)));
        return List.copyOf(happenings);
    }

    private void unite(Telling first, Telling second, Map<String, Happening> byTelling) {
        Happening one = happening(first, byTelling);
        Happening other = happening(second, byTelling);
        if (one != other && !decided.keepApart(one, other)) {
            one.unite(other);
            one.tellings().forEach(telling -> byTelling.put(telling.id(), one));
        }
    }

    private void join(TellingLink link, Map<String, Happening> byTelling, TellingLinks linking) {
        Happening one = happening(link.first(), byTelling);
        Happening other = happening(link.second(), byTelling);
        if (one != other
                && one.size() + other.size() <= MOST_TELLINGS
                && one.admits(other)
                && !decided.keepApart(one, other)) {
            one.take(other, linking.reasons(link));
            other.tellings().forEach(telling -> byTelling.put(telling.id(), one));
        }
    }

    private static Happening happening(Telling telling, Map<String, Happening> byTelling) {
        return Optional.ofNullable(byTelling.get(telling.id())).orElseThrow();
    }

    /** Which other happenings each happening may be one with, and the best score of their links. */
    private static Map<Happening, Map<Happening, Double>> partners(
            List<TellingLink> possible, Map<String, Happening> byTelling) {
        Map<Happening, Map<Happening, Double>> partners = new HashMap<>();
        for (TellingLink link : possible) {
            Happening one = happening(link.first(), byTelling);
            Happening other = happening(link.second(), byTelling);
            if (one != other) {
                partners.computeIfAbsent(one, key -> new HashMap<>()).merge(other, link.score(), Math::max);
                partners.computeIfAbsent(other, key -> new HashMap<>()).merge(one, link.score(), Math::max);
            }
        }
        return partners;
    }

    /** Whether no other partner of either side comes near. */
    private static boolean isOnlyOne(
            TellingLink link, Map<String, Happening> byTelling, Map<Happening, Map<Happening, Double>> partners) {
        Happening one = happening(link.first(), byTelling);
        Happening other = happening(link.second(), byTelling);
        return isFarAhead(link.score(), other, partners.getOrDefault(one, Map.of()))
                && isFarAhead(link.score(), one, partners.getOrDefault(other, Map.of()));
    }

    private static boolean isFarAhead(double score, Happening partner, Map<Happening, Double> partners) {
        return partners.entrySet().stream()
                .allMatch(entry -> entry.getKey() == partner || entry.getValue() <= score - AHEAD);
    }

    private List<Telling> tellings(Collection<CaseClaim> claims) {
        Map<String, List<CaseClaim>> byIncident = new TreeMap<>();
        for (CaseClaim claim : claims) {
            GROUPS.of(claim)
                    .ifPresent(group -> byIncident
                            .computeIfAbsent(group + " " + claim.incident(), key -> new ArrayList<>())
                            .add(claim));
        }
        List<Telling> tellings = new ArrayList<>();
        byIncident.forEach((key, of) -> {
            String group = key.substring(0, key.indexOf(' '));
            String id = key.substring(key.indexOf(' ') + 1) + " " + group;
            List<List<CaseClaim>> parts = decided.parts(of.stream().sorted().toList());
            for (int i = 0; i < parts.size(); i++) {
                tellings.add(Telling.of(i == 0 ? id : id + " " + i, group, parts.get(i)));
            }
        });
        tellings.sort(null);
        return List.copyOf(tellings);
    }
}
