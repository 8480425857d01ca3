package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;

/**
 * The act that casualties are of: the one that the same word tells, else the nearest one of the same sentence, else the
 * nearest one of the same incident.
 */
final class EventOfCasualties {

    private static final Comparator<Draft> FIRST_IN_TEXT = Comparator.comparing(Draft::trigger);

    private final String report;

    EventOfCasualties(ClaimContext context) {
        this.report = context.passage().report().id();
    }

    /** Links the casualties among some drafts to the acts among them. */
    void link(List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        Map<String, List<Draft>> byIncident = new HashMap<>();
        for (Draft draft : drafts) {
            if (Incidents.isViolent(draft)) {
                bySentence
                        .computeIfAbsent(draft.sentence.index(), i -> new ArrayList<>())
                        .add(draft);
                draft.incident.ifPresent(incident -> byIncident
                        .computeIfAbsent(incident, i -> new ArrayList<>())
                        .add(draft));
            }
        }
        for (Draft draft : drafts) {
            if (draft.kind == ClaimKind.CASUALTIES) {
                List<Draft> near = bySentence.getOrDefault(draft.sentence.index(), List.of());
                List<Draft> told = draft.incident
                        .map(incident -> byIncident.getOrDefault(incident, List.of()))
                        .orElse(List.of());
                nearest(draft, near)
                        .or(() -> nearest(draft, told))
                        .ifPresent(act ->
                                draft.attributes.put("event", act.toClaim().id(report)));
            }
        }
    }

    private static Optional<Draft> nearest(Draft casualties, List<Draft> acts) {
        return acts.stream()
                .min(Comparator.comparingInt((Draft act) -> Incidents.distance(casualties, act))
                        .thenComparingInt(act -> Math.abs(casualties.head - act.head))
                        .thenComparing(FIRST_IN_TEXT));
    }
}
