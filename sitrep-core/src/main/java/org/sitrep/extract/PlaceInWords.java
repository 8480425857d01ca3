package org.sitrep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.mention.NamesOfOtherThings;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** A place that is told by its noun ("the two districts") or by a name that no lexicon knows ("in Bunagana"). */
final class PlaceInWords {

    private static final Set<String> SETTING =
            Set.of("in", "near", "at", "outside", "around", "of", "over", "inside", "on");

    private static final List<String> SPOTS = List.of("@place-noun", "@ground", "@site");

    /** Nouns for a roof ("slept in a mosque"), for the open, and for what is fought over ("overran two bunkers"). */
    private static final List<String> SCENES =
            List.of("@refuge", "@lodging", "@wild", "@earthwork", "@seat-of-power", "!@direction");

    private final ClaimContext context;

    PlaceInWords(ClaimContext context) {
        this.context = context;
    }

    /** "in Bunagana": a name that no lexicon knows, where only a place can stand. */
    boolean isUnknownName(Sentence sentence, int head) {
        boolean placed = sentence.caseMarker(head).isEmpty()
                ? sentence.hasRelation(head, "obj", "nsubj:pass", "nsubj")
                : SETTING.contains(sentence.caseMarker(head));
        return placed
                && head > 0
                && !Elsewhere.isNumberedOrDay(sentence, head)
                && sentence.child(head, "nummod").isEmpty()
                && !NamesOfOtherThings.english().contains(sentence.token(head).surface())
                && context.tests().admits(List.of("newname"), sentence, head);
    }

    /** What stands where the rule expects the place and is a place by its noun or a name no list knows. */
    Optional<ClaimPlace> worded(Sentence sentence, int head) {
        boolean name = sentence.token(head).isProperNoun()
                && !context.tests().admits(List.of("actor", "person", "outlet"), sentence, head);
        boolean noun = context.tests().admits(SPOTS, sentence, NounPhrase.contentHead(sentence, head));
        if (!name && !noun) {
            return Optional.empty();
        }
        Span phrase = NounPhrase.span(sentence, head);
        return Optional.of(context.placeInWords(phrase, Relation.AT));
    }

    /** "Fired from Walgha, a village held by the militia": the name that a noun for a place describes. */
    int named(Sentence sentence, int head) {
        int name = sentence.governor(head);
        boolean describes = name >= 0
                && name < head
                && sentence.hasRelation(head, "appos")
                && context.tests().admits(List.of("place", "newname"), sentence, name)
                && context.tests().admits(List.of("@place-noun"), sentence, head);
        return describes ? name : head;
    }

    /** "Slept in a mosque", "overran two bunkers": a scene that is told by its noun alone. */
    Optional<ClaimPlace> scene(Sentence sentence, List<Integer> heads) {
        return heads.stream()
                .filter(head -> context.tests().admits(SCENES, sentence, NounPhrase.contentHead(sentence, head)))
                .findFirst()
                .map(head -> context.placeInWords(NounPhrase.span(sentence, head), Relation.AT));
    }

    /**
     * "The Honduran capital", "this Colombian port": a place without a name that lies in the nation it is said to be
     * of.
     */
    private Optional<PlaceMention> nation(Sentence sentence, int head) {
        return sentence.children(head, "amod", "compound").stream()
                .filter(word -> context.tests().admits(List.of("nation"), sentence, word))
                .flatMap(word -> context.mentions().headedBy(sentence.index(), word, PlaceMention.class).stream())
                .findFirst();
    }

    /** "Raided the two villages", "the town was shelled". */
    private static boolean isReached(Sentence sentence, int head) {
        return sentence.hasRelation(head, "obj", "nsubj:pass")
                && sentence.children(head, "det").stream()
                        .noneMatch(word -> sentence.token(word).lower().matches("an?"))
                && PlaceMeant.isSettlement(sentence.token(head).lemma());
    }

    /** "Raided the two villages, torching six houses": the place without a name that an act reached. */
    Optional<ClaimPlace> reached(Sentence sentence, int object) {
        return isReached(sentence, object)
                ? generic(sentence, object, Relation.AT, NounPhrase.span(sentence, object))
                : Optional.empty();
    }

    /** "Appealed to both sides", "a war between the front and the state": not "on this side of the border". */
    private static boolean isParty(Sentence sentence, int head) {
        String marker = sentence.caseMarker(head);
        return switch (sentence.token(head).lemma()) {
            case "side" -> sentence.children(head, "nmod").isEmpty();
            case "state" -> !marker.matches("in|across|throughout|within|inside|around|of|over");
            default -> false;
        };
    }

    /** "the two districts", "the region": a place without a name. */
    Optional<ClaimPlace> generic(Sentence sentence, int head, Relation relation, Span phrase) {
        String lemma = sentence.token(head).lemma();
        boolean isUnit = context.codebook().list("place-noun").contains(lemma) && !isParty(sentence, head);
        BitSet words = sentence.subtree(head);
        boolean definite =
                words.stream().anyMatch(word -> sentence.token(word).tag().equals("DT"));
        if (isUnit
                && definite
                && !sentence.hasRelation(head, "compound", "appos")
                && (!sentence.caseMarker(head).isEmpty() || isReached(sentence, head))) {
            return Optional.of(new ClaimPlace(
                    context.passage().report().text().of(phrase), phrase, nation(sentence, head), relation));
        }
        return Optional.empty();
    }
}
