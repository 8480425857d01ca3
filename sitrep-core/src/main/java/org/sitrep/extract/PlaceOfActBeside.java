package org.sitrep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.syntax.Sentence;

/**
 * "Shelled Kutum, a town in North Darfur, killing nine", "combed Takhti Khel and rounded up 14 suspects": what an act
 * came to, or what its doer did besides, is set where the act is, unless its own phrases name a place.
 */
final class PlaceOfActBeside {

    /** Acts that end elsewhere than they begin. */
    private static final Set<String> ON_THE_MOVE = Set.of("withdrawal", "movement", "other", "aid", "appeal", "threat");

    private static final Set<ClaimKind> HARM = Set.of(ClaimKind.EVENT, ClaimKind.CASUALTIES);

    /** Gives each draft the place of the act that it goes with. */
    void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (HARM.contains(draft.kind) && !ON_THE_MOVE.contains(draft.type) && !isOwn(draft)) {
                actBeside(draft, drafts).flatMap(act -> act.place).ifPresent(place -> draft.place = Optional.of(place));
            }
        }
    }

    /** Whether the words for the place stand among the draft's own. */
    private static boolean isOwn(Draft draft) {
        BitSet own = draft.sentence.subtree(draft.head);
        return draft.place
                .filter(place -> own.stream()
                        .anyMatch(word ->
                                place.span().contains(draft.sentence.token(word).span())))
                .isPresent();
    }

    private static Optional<Draft> actBeside(Draft draft, List<Draft> drafts) {
        Sentence sentence = draft.sentence;
        int verb = draft.head;
        boolean besides = sentence.hasRelation(verb, "conj")
                || sentence.hasRelation(verb, "advcl")
                        && sentence.token(verb).tag().equals("VBG")
                        && sentence.children(verb, "mark", "case").isEmpty();
        boolean sameDoer = sentence.token(verb).isVerb()
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        return besides && sameDoer
                ? drafts.stream()
                        .filter(act -> act.sentence == sentence && act.head == sentence.governor(verb))
                        .filter(act -> act.kind == ClaimKind.EVENT || act.kind == ClaimKind.CONTROL)
                        .filter(act -> !ON_THE_MOVE.contains(act.type)
                                && sentence.token(act.head).isVerb())
                        .filter(act -> act.place
                                .filter(place -> place.isNamed() && place.relation() != Relation.TOWARDS)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
