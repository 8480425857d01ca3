package org.sitrep.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.Attribution;
import org.sitrep.text.Span;

/**
 * Which saying stands inside which: "He said officials believe that ..." holds the officials' belief inside his saying.
 * The one around is the shortest whose content covers the cue of the one inside.
 */
public final class Nesting {

    /** From each offset at which a content begins or ends, the sayings whose content covers what follows it. */
    private final NavigableMap<Integer, List<Attribution>> covering;

    public Nesting(List<Attribution> attributions) {
        this.covering = covering(attributions);
    }

    private static NavigableMap<Integer, List<Attribution>> covering(List<Attribution> attributions) {
        NavigableMap<Integer, List<Attribution>> stretches = new TreeMap<>();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.content()) {
                stretches.put(span.start(), new ArrayList<>());
                stretches.put(span.end(), new ArrayList<>());
            }
        }
        for (Attribution attribution : attributions) {
            for (Span span : attribution.content()) {
                stretches.subMap(span.start(), span.end()).values().forEach(list -> list.add(attribution));
            }
        }
        return stretches;
    }

    /** The saying right around another; empty where it is the report's own. */
    public Optional<Attribution> around(Attribution inner) {
        List<Span> marks = inner.cue().isEmpty() ? inner.content() : inner.cue();
        Map.Entry<Integer, List<Attribution>> stretch =
                covering.floorEntry(marks.get(0).start());
        if (stretch == null) {
            return Optional.empty();
        }
        return stretch.getValue().stream()
                .filter(outer -> outer.contentLength() > inner.contentLength() && holds(outer, marks))
                .min(Comparator.comparingInt(Attribution::contentLength));
    }

    /** A saying and all around it, the closest to the fact first. */
    public List<Attribution> chain(Attribution closest) {
        List<Attribution> chain = new ArrayList<>();
        for (Optional<Attribution> next = Optional.of(closest); next.isPresent(); next = around(next.get())) {
            chain.add(next.get());
        }
        return List.copyOf(chain);
    }

    private static boolean holds(Attribution outer, List<Span> marks) {
        return marks.stream().allMatch(mark -> outer.covers(mark.start()));
    }
}
