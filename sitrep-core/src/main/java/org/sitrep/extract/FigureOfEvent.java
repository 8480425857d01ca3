package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.mention.QuantityMention;

/**
 * How many an event, a presence or a change of side is told of: the houses burnt, the people arrested, the marchers of
 * a protest. People who come to harm are counted by the claims of casualties beside the event, so an event does not
 * repeat their figure.
 */
final class FigureOfEvent {

    /** Done to things and people that no claim of casualties counts. */
    private static final Set<String> DONE_TO =
            Set.of("aid", "arrest", "arson", "hijacking", "looting", "other", "property_destruction");

    /** Done to places and things that may be counted; people who are attacked are counted by what became of them. */
    private static final Set<String> DONE_TO_SPOTS = Set.of("attack", "air_strike", "shelling", "explosion");

    /** Done to people who are harmed without being killed, injured, missing or abducted. */
    private static final Set<String> SUFFERED = Set.of("abuse", "sexual_violence", "enforced_disappearance");

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
        counted(draft)
                .flatMap(role -> figure(draft, role))
                .filter(figure -> !DONE_TO_SPOTS.contains(draft.type) || isOfThings(figure))
                .ifPresent(figure -> draft.quantity = Optional.of(figure));
    }

    private static boolean isOfThings(Quantity figure) {
        return !QuantityMention.countsPeople(figure.unit());
    }

    private static Optional<Role> counted(Draft draft) {
        boolean doneTo = DONE_TO.contains(draft.type) || DONE_TO_SPOTS.contains(draft.type);
        if (draft.kind == ClaimKind.EVENT && doneTo) {
            return Optional.of(Role.TARGET);
        }
        if (draft.kind == ClaimKind.EVENT && SUFFERED.contains(draft.type)) {
            return Optional.of(Role.VICTIM);
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
