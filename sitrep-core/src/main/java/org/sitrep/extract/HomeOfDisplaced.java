package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * Where displaced people come from by the words that name them: "130 families from Kutum and Tina have reached Adre".
 * Of people who left and whose whereabouts nothing tells, it is also the place.
 */
final class HomeOfDisplaced {

    private static final List<String> HOMES = List.of("place", "newname", "@place-noun");

    private final ClaimContext context;

    HomeOfDisplaced(ClaimContext context) {
        this.context = context;
    }

    /** Gives people who are told of without an origin the one that their phrase names. */
    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(HomeOfDisplaced::isOfDisplaced)
                .filter(draft -> !draft.has(Role.ORIGIN))
                .forEach(draft -> List.copyOf(draft.heads.getOrDefault(Role.AFFECTED, List.of()))
                        .forEach(people -> addHomes(draft, people)));
    }

    private static boolean isOfDisplaced(Draft draft) {
        return draft.kind == ClaimKind.IMPACT && draft.type.equals("displacement");
    }

    private void addHomes(Draft draft, int people) {
        Sentence sentence = draft.sentence;
        for (int phrase : sentence.children(people, "nmod")) {
            boolean home = sentence.caseMarker(phrase).equals("from")
                    && context.tests().admits(HOMES, sentence, NounPhrase.contentHead(sentence, phrase));
            if (home) {
                String reason = "\"from\" phrase of \"" + sentence.token(people).surface() + "\"";
                draft.add(Role.ORIGIN, context.fillers().at(sentence, phrase, reason), phrase);
                sentence.children(phrase, "conj").stream()
                        .filter(other -> context.tests().admits(HOMES, sentence, other))
                        .forEach(other ->
                                draft.add(Role.ORIGIN, context.fillers().at(sentence, other, reason), other));
            }
        }
    }

    /** The place that people left, where no other is told. */
    Optional<ClaimPlace> left(Draft draft) {
        return isOfDisplaced(draft)
                ? draft.heads.getOrDefault(Role.ORIGIN, List.of()).stream()
                        .flatMap(home ->
                                context.mentions().headedBy(draft.sentence.index(), home, PlaceMention.class).stream())
                        .findFirst()
                        .map(place -> context.placeOf(place, Relation.AT))
                : Optional.empty();
    }
}
