package org.sitrep.fuse;

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
}
