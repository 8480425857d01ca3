package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;

/**
 * How many an event, a presence or a change of side is told of: the houses burnt, the people arrested, the marchers of
 * a protest. People who come to harm are counted by the claims of casualties beside the event, so an event does not
 * repeat their figure.
 */
final class FigureOfEvent {

    /** Done to things and people that no claim of casualties counts. */
    private static final Set<String> DONE_TO = Set.of(
            "air_strike",
            "arrest",
            "arson",
            "attack",
            "explosion",
            "hijacking",
            "looting",
            "other",
            "property_destruction",
            "shelling");

    /** Done by many together, who are what is counted. */
    private static final Set<String> DONE_BY =
            Set.of("defection", "movement", "protest", "riot", "surrender", "withdrawal");

    private static final Set<String> CHANGES_OF_SIDE = Set.of("joined", "defected_from");

    private final Fillers fillers;

    FigureOfEvent(Fillers fillers) {
        this.fillers = fillers;
    }

    /** Adds the figure of those counted to a draft that has none. */
    void addTo(Draft draft) {
        if (draft.quantity.isPresent()) {
            return;
        }
        counted(draft).flatMap(role -> figure(draft, role)).ifPresent(figure -> draft.quantity = Optional.of(figure));
    }

    private static Optional<Role> counted(Draft draft) {
        if (draft.kind == ClaimKind.EVENT && DONE_TO.contains(draft.type)) {
            return Optional.of(Role.TARGET);
        }
        if (draft.kind == ClaimKind.EVENT && DONE_BY.contains(draft.type)) {
            return Optional.of(Role.AGENT);
        }
        boolean move = draft.kind == ClaimKind.PRESENCE
                || draft.kind == ClaimKind.AFFILIATION && CHANGES_OF_SIDE.contains(draft.type);
        return move ? Optional.of(Role.SUBJECT) : Optional.empty();
    }

    private Optional<Quantity> figure(Draft draft, Role role) {
        return draft.heads.getOrDefault(role, List.of()).stream()
                .map(head -> fillers.figure(draft.sentence, head))
                .flatMap(Optional::stream)
                .filter(figure -> figure.count().isNumber())
                .findFirst();
    }
}
