package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * An attack on a place is set there: "jets bombed the market quarter" names its place, if not one that a gazetteer
 * lists. Read last, where nothing better is known.
 */
final class PlaceHit {

    private static final List<String> SPOTS =
            List.of("@place-noun", "@clinic", "@school", "!=ambulance", "!=side", "!=state");

    /** What people are in or near while something befalls them. */
    private static final List<String> SCENES = List.of(
            "@place-noun",
            "@clinic",
            "@school",
            "@building",
            "@site",
            "@home",
            "@refuge",
            "@lodging",
            "@wild",
            "@seat-of-power",
            "!@vehicle",
            "!=side",
            "!=state");

    private static final Set<String> WHEREABOUTS = Set.of("in", "at", "inside", "outside", "near");

    private final ClaimContext context;

    PlaceHit(ClaimContext context) {
        this.context = context;
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> Incidents.isViolent(draft) && draft.place.isEmpty())
                .forEach(draft -> draft.place = hit(draft, Role.TARGET));
        drafts.stream()
                .filter(draft -> ofFacilities(draft) && draft.place.isEmpty())
                .forEach(draft -> draft.place = hit(draft, Role.AFFECTED));
    }

    /** Sets what is still without a place where a noun tells it was. */
    void giveScenes(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> befell(draft) && draft.place.isEmpty())
                .forEach(draft -> draft.place = scene(draft));
    }

    private static boolean befell(Draft draft) {
        return draft.kind == ClaimKind.CASUALTIES
                || draft.kind == ClaimKind.IMPACT
                || draft.kind == ClaimKind.EVENT && !PlaceOfWitness.isDealing(draft);
    }

    /** "Shot dead outside the hotel", "five bodies near the bus station": whereabouts told by a noun. */
    private Optional<ClaimPlace> scene(Draft draft) {
        Sentence sentence = draft.sentence;
        return Stream.concat(draft.phrase.stream().boxed(), draft.befallenHeads().stream())
                .flatMap(word -> sentence.children(word, "obl", "nmod").stream())
                .filter(word -> WHEREABOUTS.contains(sentence.caseMarker(word)) || isMarchedTo(draft, word))
                .filter(word -> sentence.child(word, "det", "nmod:poss").isPresent())
                .filter(word -> context.tests().admits(SCENES, sentence, word))
                .findFirst()
                .map(word -> NounPhrase.span(sentence, word))
                .map(phrase -> context.placeInWords(phrase, Relation.AT));
    }

    /** "Marched to the governor's office", "marched on parliament". */
    private static boolean isMarchedTo(Draft draft, int word) {
        return draft.type.equals("protest") && draft.sentence.caseMarker(word).matches("to|on|towards?");
    }

    /** "The clinic has run out of drugs": what befalls a facility befalls it where it stands. */
    private static boolean ofFacilities(Draft draft) {
        return draft.kind == ClaimKind.IMPACT && (draft.type.equals("health") || draft.type.equals("education"));
    }

    private Optional<ClaimPlace> hit(Draft draft, Role role) {
        List<Integer> heads = draft.heads.getOrDefault(role, List.of());
        return heads.stream()
                .filter(head -> heads.size() == 1 || role == Role.TARGET)
                .filter(head -> context.tests().admits(SPOTS, draft.sentence, head))
                .filter(head -> role == Role.TARGET || isOne(draft, head))
                .findFirst()
                .map(head -> NounPhrase.span(draft.sentence, head))
                .map(phrase -> context.placeInWords(phrase, Relation.AT));
    }

    private static boolean isOne(Draft draft, int head) {
        return draft.sentence.token(head).tag().matches("NNP?")
                && draft.sentence.child(head, "det", "nmod:poss", "compound").isPresent();
    }
}
