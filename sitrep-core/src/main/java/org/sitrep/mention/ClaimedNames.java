package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * The names that several finders claim in one text, made free of overlaps: the longer wins, then the earlier finder.
 */
public final class ClaimedNames {

    private record Found(ClaimedName name, int finder) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(
                    (Found found) -> -found.name().span().length())
            .thenComparingInt(Found::finder)
            .thenComparing(Found::name);

    private final List<NameFinder> finders;

    /** @param finders in order of trust */
    public ClaimedNames(List<NameFinder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** Names in text order, not overlapping. */
    public List<ClaimedName> find(SourceText text, List<Span> regions) {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < finders.size(); i++) {
            for (ClaimedName name : finders.get(i).find(text, regions)) {
                all.add(new Found(name, i));
            }
        }
        all.removeAll(endingInActors(all));
        all.sort(BEST_FIRST);
        boolean[] taken = new boolean[text.length()];
        List<ClaimedName> kept = new ArrayList<>();
        for (Found found : all) {
            Span span = found.name().span();
            if (isFree(taken, span)) {
                Arrays.fill(taken, span.start(), span.end(), true);
                kept.add(found.name());
            }
        }
        kept.sort(Comparator.naturalOrder());
        return List.copyOf(kept);
    }

    /** "Suspected Islamic State" is no state: names of places whose end is the whole name of an actor. */
    private static Set<Found> endingInActors(List<Found> all) {
        Map<Integer, Found> actorsByEnd = new HashMap<>();
        all.stream()
                .filter(found -> found.name().kind() == ClaimedName.Kind.ACTOR)
                .forEach(actor -> actorsByEnd.merge(actor.name().span().end(), actor, ClaimedNames::longer));
        return all.stream()
                .filter(found -> found.name().kind() == ClaimedName.Kind.PLACE)
                .filter(place -> Optional.ofNullable(
                                actorsByEnd.get(place.name().span().end()))
                        .filter(actor -> actor.name().span().start()
                                > place.name().span().start())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static Found longer(Found first, Found second) {
        return first.name().span().length() >= second.name().span().length() ? first : second;
    }

    private static boolean isFree(boolean[] taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
