package org.sitrep.fuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tellings of one happening. Only tellings of one group of event types and one place, province or country are
 * compared, and each only with its nearest neighbours in order of publication.
 */
final class TellingLinks {

    /** From this score on two tellings are taken to be of one happening. */
    static final double LINKED = 3.2;

    /** From this score on two tellings are, if nothing else is told of that place in those days. */
    static final double POSSIBLE = 3.0;

    /** Sums of weights are no exact numbers. */
    private static final double ROUNDING = 1e-6;

    private static final int NEIGHBOURS = 48;
    private static final int NEIGHBOURS_IN_COUNTRY = 24;

    private final List<TellingReading> readings;

    TellingLinks(List<Telling> tellings) {
        this.readings = List.of(
                new SamePlace(),
                new SameDays(),
                new SameType(),
                new SameFigure(),
                new SameAgent(),
                new SameVictims(),
                new SameBreath(),
                new TollOfOnePlace(),
                new NamedByDay(),
                new DeniedThere(),
                new SameWords(tellings));
    }

    /** All links, the strongest first. Goes back in time and holds each telling against those that follow it. */
    List<TellingLink> links(List<Telling> tellings) {
        List<Telling> sorted = tellings.stream().sorted().toList();
        Map<String, Deque<Telling>> followers = new HashMap<>();
        List<TellingLink> links = new ArrayList<>();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Telling telling = sorted.get(i);
            Set<Telling> candidates = new LinkedHashSet<>();
            for (String key : keys(telling)) {
                Deque<Telling> following = followers.computeIfAbsent(key, some -> new ArrayDeque<>());
                candidates.addAll(following);
                following.addFirst(telling);
                if (following.size() > (key.startsWith("country ") ? NEIGHBOURS_IN_COUNTRY : NEIGHBOURS)) {
                    following.removeLast();
                }
            }
            candidates.forEach(candidate -> link(telling, candidate).ifPresent(links::add));
        }
        links.sort(TellingLink.ORDER);
        return links;
    }

    private static List<String> keys(Telling telling) {
        List<String> keys = new ArrayList<>();
        telling.scene().ifPresent(scene -> {
            keys.add("place " + telling.group() + scene.key());
            scene.adm1().ifPresent(adm1 -> keys.add("adm1 " + telling.group() + scene.country() + adm1));
            keys.add("country " + telling.group() + scene.country().orElse(""));
        });
        if (telling.scene().isEmpty()) {
            keys.add("country " + telling.group());
        }
        return keys;
    }

    /** What speaks for a link, one reason per sign. */
    List<String> reasons(TellingLink link) {
        return readings.stream()
                .map(reading -> reading.read(link.first(), link.second()).reason())
                .filter(reason -> !reason.isEmpty())
                .toList();
    }

    private Optional<TellingLink> link(Telling first, Telling second) {
        double score = 0;
        boolean extra = false;
        for (TellingReading reading : readings) {
            Likeness likeness = reading.read(first, second);
            if (likeness.excludes()) {
                return Optional.empty();
            }
            score += likeness.weight();
            extra |= likeness.extra();
        }
        boolean firm = extra && score >= LINKED - ROUNDING;
        return firm || score >= POSSIBLE - ROUNDING
                ? Optional.of(new TellingLink(first, second, score, firm))
                : Optional.empty();
    }
}
