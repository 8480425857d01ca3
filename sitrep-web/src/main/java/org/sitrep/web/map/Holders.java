package org.sitrep.web.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.Party;

/**
 * The parties that the map tells apart by colour, each under one name: the one its spans use most. Whoever is only
 * described ("its troops") is no party and has no colour; "soldiers" of a state are that state's forces.
 */
final class Holders {

    private static final String STATE = "actor:state:";

    private final Map<String, Map<String, Integer>> namesBySide = new TreeMap<>();

    Holders(Collection<ControlSpan> spans) {
        spans.forEach(span -> span.holder().ifPresent(this::count));
    }

    private void count(Party holder) {
        side(holder).ifPresent(side -> {
            Map<String, Integer> names = namesBySide.computeIfAbsent(side, unseen -> new TreeMap<>());
            if (isName(holder.name())) {
                names.merge(holder.name(), 1, Integer::sum);
            }
        });
    }

    /** "Amra Front" and "al-Shabaab" are names; "alliance of former Darfur rebels" names only where they are from. */
    private static boolean isName(String name) {
        String first = name.replaceFirst("^[Tt]he ", "").split(" ", 2)[0];
        return first.chars().anyMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    private static Optional<String> side(Party holder) {
        return holder.key().isEmpty() ? Optional.empty() : holder.side().or(holder::key);
    }

    /** The name of a party; empty for one that is only described. */
    Optional<String> name(Party holder) {
        return side(holder).flatMap(this::nameOf);
    }

    private Optional<String> nameOf(String side) {
        return namesBySide.getOrDefault(side, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .or(() -> Optional.of(side)
                        .filter(of -> of.startsWith(STATE))
                        .map(of -> "government forces (" + of.substring(STATE.length()) + ")"));
    }

    /** The names of all parties that some spans name, those of the most spans first. */
    List<String> names(Collection<ControlSpan> spans) {
        Map<String, Integer> counts = new TreeMap<>();
        spans.forEach(span -> span.holder().flatMap(this::name).ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
