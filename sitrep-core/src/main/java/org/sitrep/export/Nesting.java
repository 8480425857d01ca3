package org.sitrep.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.text.Span;

/**
 * Which saying stands inside which: "He said officials believe that ..." holds the officials' belief inside his saying.
 * The one around is the shortest whose content covers the cue of the one inside.
 */
public final class Nesting {

    private final List<Attribution> attributions;

    public Nesting(List<Attribution> attributions) {
        this.attributions = List.copyOf(attributions);
    }

    /** The saying right around another; empty where it is the report's own. */
    public Optional<Attribution> around(Attribution inner) {
        return attributions.stream()
                .filter(outer -> outer.contentLength() > inner.contentLength() && holds(outer, inner))
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

    private static boolean holds(Attribution outer, Attribution inner) {
        List<Span> marks = inner.cue().isEmpty() ? inner.content() : inner.cue();
        return marks.stream().allMatch(mark -> outer.covers(mark.start()));
    }
}
