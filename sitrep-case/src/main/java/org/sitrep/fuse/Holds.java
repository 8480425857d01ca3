package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The claims of control of a case by place, in order of days. */
final class Holds {

    private static final Comparator<Hold> ORDER =
            Comparator.comparing(Hold::day).thenComparing(Hold::claim);

    private Holds() {}

    static Map<String, List<Hold>> byPlace(List<CaseClaim> claims) {
        Map<String, List<Hold>> byPlace = new TreeMap<>();
        for (CaseClaim claim : claims) {
            Hold.of(claim)
                    .ifPresent(hold -> byPlace.computeIfAbsent(hold.scene().key(), key -> new ArrayList<>())
                            .add(hold));
        }
        byPlace.values().forEach(holds -> holds.sort(ORDER));
        return byPlace;
    }

    /**
     * Of holds in order of days, the last few of those told for a day or before it, as many as neighbours are compared.
     */
    static List<Hold> until(LocalDate day, List<Hold> ordered) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (ordered.get(middle).day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ordered.subList(Math.max(0, low - ControlRelations.NEIGHBOURS), low);
    }
}
