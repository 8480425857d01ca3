package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.mention.QuantityMention;

/**
 * How many an event, a presence, a change of side or a place held is told of: the houses burnt, the people arrested,
 * the marchers of a protest. People who come to harm are counted by the claims of casualties beside the event, so an
 * event does not repeat their figure.
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

    /** What is entered or crossed, not moved. */
    private static final Set<String> PLACES = Set.of("villages", "districts", "schools", "houses", "km");

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
        if (isShooting(draft)) {
            draft.quantity = shot(draft);
            return;
        }
        moved(draft)
                .or(() -> counted(draft).flatMap(role -> figure(draft, role)))
                .or(() -> given(draft))
                .or(() -> SumOfMoney.in(draft, fillers))
                .filter(figure -> !DONE_TO_SPOTS.contains(draft.type) || isOfThings(figure))
                .or(() -> timesNamed(draft))
                .or(() -> spotsHeld(draft))
                .or(() -> postsKept(draft))
                .ifPresent(figure -> draft.quantity = Optional.of(figure));
    }

    /** "Seven had been shot": dead or wounded, which no claim of casualties tells, so the event counts them. */
    private static boolean isShooting(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                && draft.type.equals("attack")
                && draft.sentence.token(draft.head).lemma().equals("shoot")
                && draft.sentence.token(draft.head).isVerb()
                && !isShootingDown(draft);
    }

    private static boolean isShootingDown(Draft draft) {
        int next = draft.head + 1;
        return next < draft.sentence.size()
                && draft.sentence.token(next).lower().equals("down");
    }

    private Optional<Quantity> shot(Draft draft) {
        return draft.befallenHeads().stream()
                .map(head -> fillers.figureOrNumber(draft.sentence, head, draft.kind))
                .flatMap(Optional::stream)
                .filter(figure -> figure.count().isNumber())
                .findFirst();
    }

    /** "Sent 200 men to the front": how many of what somebody moves. */
    private Optional<Quantity> moved(Draft draft) {
        boolean movement = draft.kind == ClaimKind.EVENT && draft.type.equals("movement");
        return movement
                ? numbers(draft, "obj")
                        .filter(figure -> !PLACES.contains(figure.unit()))
                        .findFirst()
                : Optional.empty();
    }

    /** "Brought 40 tonnes of food": how much is given, where those who get it are not counted. */
    private Optional<Quantity> given(Draft draft) {
        boolean aid = draft.kind == ClaimKind.EVENT && draft.type.equals("aid");
        return aid ? figure(draft, Role.INSTRUMENT).or(() -> sum(draft)) : Optional.empty();
    }

    /** "Provided $1.4 million": the money that is the object. */
    private Optional<Quantity> sum(Draft draft) {
        return numbers(draft, "obj", "nsubj:pass")
                .filter(FigureOfEvent::isOfThings)
                .findFirst();
    }

    /** The numbers of what stands in these relations to the trigger. */
    private Stream<Quantity> numbers(Draft draft, String... relations) {
        return draft.sentence.children(draft.head, relations).stream()
                .flatMap(head -> fillers.figure(draft.sentence, head).stream())
                .filter(figure -> figure.count().isNumber());
    }

    /** "Nine drone strikes", "four cases of rape": how often it happened. */
    private Optional<Quantity> timesNamed(Draft draft) {
        boolean named = draft.kind == ClaimKind.EVENT
                && draft.sentence.token(draft.head).isNoun();
        return named
                ? fillers.figure(draft.sentence, draft.head)
                        .filter(figure -> figure.count().isNumber())
                : Optional.empty();
    }

    /** "Overran two bunkers", "controls 22 villages": how many, where they are no share of a whole. */
    private Optional<Quantity> spotsHeld(Draft draft) {
        boolean counted = draft.kind == ClaimKind.CONTROL && !draft.attributes.containsKey("share_low");
        return (counted ? draft.placeHeads : List.<Integer>of())
                .stream()
                        .map(head -> fillers.figure(draft.sentence, head))
                        .flatMap(Optional::stream)
                        .filter(figure -> figure.count().isNumber() && isOfThings(figure))
                        .findFirst();
    }

    /** "Maintains 41 posts", "has two battalions around the marsh": how many of what is kept somewhere. */
    private Optional<Quantity> postsKept(Draft draft) {
        return draft.phrase.stream()
                .filter(word -> draft.kind == ClaimKind.PRESENCE
                        && draft.sentence.token(draft.head).isVerb()
                        && draft.sentence.token(word).isNoun())
                .mapToObj(word -> fillers.figure(draft.sentence, word))
                .flatMap(Optional::stream)
                .filter(figure -> figure.count().isNumber())
                .findFirst();
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
