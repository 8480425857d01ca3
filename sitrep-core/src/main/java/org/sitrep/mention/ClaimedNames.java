package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private static boolean isFree(boolean[] taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
