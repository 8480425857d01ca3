package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * Names within reach of an act that are not where it happened: where people came from or a flight was bound for, whom a
 * protest is against, names of machines and days.
 */
final class Elsewhere {

    private final ClaimContext context;

    Elsewhere(ClaimContext context) {
        this.context = context;
    }

    /** "Reinforcements arrived from Toumour": where they came from is not where they came to. */
    static boolean isWhereFrom(Draft draft, ClaimPlace place) {
        return place.mention()
                .map(PlaceMention::token)
                .filter(token -> draft.sentence.span().contains(place.span()))
                .filter(token -> draft.sentence.caseMarker(token).equals("from"))
                .isPresent();
    }

    /** "The sentence of Sheikh convicted of murdering": a name that the act is told of is not where it happened. */
    static boolean holdsAct(Sentence sentence, ClaimPlace place, List<Integer> chain) {
        return chain.stream()
                .anyMatch(word -> place.span().contains(sentence.token(word).span()));
    }

    /** "A labourer from Bihar": where people come from is not where they were harmed. */
    boolean isOrigin(Draft draft, int head, ClaimPlace place) {
        Sentence sentence = draft.sentence;
        return context.tests().admits(List.of("people"), sentence, head)
                && sentence.children(head, "nmod").stream()
                        .filter(phrase -> sentence.caseMarker(phrase).equals("from"))
                        .anyMatch(phrase -> NounPhrase.span(sentence, phrase).contains(place.span()));
    }

    /** "JNIM, the al-Qaeda affiliate in the Sahel, claimed it": what a doer is said to be is not where it acted. */
    static boolean isOfWhatDoerIs(Draft draft, int head, ClaimPlace place) {
        Sentence sentence = draft.sentence;
        return sentence.token(head).isProperNoun()
                && sentence.children(head, "appos").stream()
                        .filter(phrase -> !sentence.token(phrase).isProperNoun())
                        .anyMatch(phrase -> NounPhrase.span(sentence, phrase).contains(place.span()));
    }

    /** "The flight from Cairo to San Diego": where something was bound for is not where it was struck. */
    boolean isRoute(Draft draft, int head, ClaimPlace place) {
        return context.codebook()
                        .list("vehicle")
                        .contains(draft.sentence.token(head).lemma())
                && draft.sentence.children(head, "nmod").stream()
                        .filter(phrase -> draft.sentence.caseMarker(phrase).matches("to|from|for"))
                        .anyMatch(phrase ->
                                NounPhrase.span(draft.sentence, phrase).contains(place.span()))
                && draft.sentence.children(head, "nmod").stream()
                        .anyMatch(phrase -> draft.sentence.caseMarker(phrase).equals("to"));
    }

    /** "Anti-Moscow demonstrations": whom people are for or against is not where they are. */
    boolean isOpposed(PlaceMention place) {
        String text = context.passage().report().text().value();
        int start = place.span().start();
        return text.substring(Math.max(0, start - 5), start)
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(anti|pro)[-‐‑]");
    }

    /** "Arrested on her return from Turkey": a place inside a phrase that only tells where somebody came from. */
    boolean isJourneyFrom(Sentence sentence, int head, PlaceMention place) {
        return sentence.caseMarker(place.token()).equals("from")
                && context.codebook()
                        .list("journey")
                        .contains(
                                sentence.token(sentence.governor(place.token())).lemma())
                && sentence.subtree(head).get(place.token());
    }

    /** "TWA Flight 847", "Human Rights Day": names of machines and days. */
    static boolean isNumberedOrDay(Sentence sentence, int head) {
        return sentence.token(head).lower().equals("day")
                || sentence.token(head).isNumber()
                || sentence.children(head, "nummod", "dep").stream()
                        .anyMatch(
                                word -> word == head + 1 && sentence.token(word).isNumber());
    }
}
