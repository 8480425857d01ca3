package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Names within reach of an act that are not where it happened: where people came from or a flight was bound for, whom a
 * protest is against, names of machines and days.
 */
final class Elsewhere {

    private static final String[] WITHIN_PHRASE = {"compound", "nmod", "nmod:poss", "amod", "appos", "obl"};
    private static final List<String> SOMEBODY = List.of("people", "newperson");

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

    /** "The raiders fled towards Raja and left two bodies": where somebody was bound for. */
    static boolean isNotReached(Draft draft, ClaimPlace place) {
        Sentence sentence = draft.sentence;
        return sentence.span().contains(place.span())
                && sentence.tokenAt(place.span().end() - 1)
                        .filter(word -> markerOfPhrase(sentence, word.index()).matches("towards?"))
                        .isPresent();
    }

    /** The preposition before a name or before the noun whose phrase holds it: "to" in "to a hospital in Gao". */
    static String markerOfPhrase(Sentence sentence, int name) {
        int word = name;
        while (isInsidePhrase(sentence, word)) {
            word = sentence.governor(word);
        }
        int before = firstWord(sentence, word) - 1;
        boolean behindNoun = before > 0
                && sentence.caseMarker(word).matches("in|at")
                && sentence.token(before).isNoun()
                && sentence.hasRelation(before, "obl")
                && sentence.governor(before) == sentence.governor(word);
        return sentence.caseMarker(behindNoun ? before : word);
    }

    private static int firstWord(Sentence sentence, int head) {
        return sentence.subtree(head).nextSetBit(0);
    }

    private static boolean isInsidePhrase(Sentence sentence, int word) {
        int noun = sentence.governor(word);
        boolean below = sentence.hasRelation(word, "compound", "nmod:poss", "appos")
                || sentence.hasRelation(word, "nmod")
                        && sentence.caseMarker(word).matches("of|in|at");
        return noun >= 0 && below && sentence.token(noun).isNoun();
    }

    /** "The sentence of Sheikh convicted of murdering": a name that the act is told of is not where it happened. */
    static boolean holdsAct(Sentence sentence, ClaimPlace place, List<Integer> chain) {
        return chain.stream()
                .anyMatch(word -> place.span().contains(sentence.token(word).span()));
    }

    /**
     * "A labourer from Bihar", "Samuel Oduya of Kisumu", "a Kisumu resident": where people come from is not where they
     * were harmed.
     */
    boolean isOrigin(Sentence sentence, int head, ClaimPlace place) {
        boolean from = context.tests().admits(SOMEBODY, sentence, head)
                && sentence.children(head, "nmod").stream()
                        .filter(phrase -> sentence.caseMarker(phrase).equals("from"))
                        .anyMatch(phrase -> NounPhrase.span(sentence, phrase).contains(place.span()));
        return from
                || place.mention().filter(mention -> isHome(sentence, mention)).isPresent();
    }

    /** "Samuel Oduya of Kisumu", "a Kisumu resident": where somebody is at home. */
    boolean isHome(Sentence sentence, PlaceMention place) {
        if (place.sentence() != sentence.index() || sentence.governor(place.token()) < 0) {
            return false;
        }
        int bearer = sentence.governor(place.token());
        boolean inhabitant = sentence.hasRelation(place.token(), "compound", "nmod:poss", "nmod")
                && sentence.token(bearer).tag().equals("NN")
                && context.codebook()
                        .list("inhabitant")
                        .contains(sentence.token(bearer).lemma());
        boolean named = sentence.token(bearer).isProperNoun()
                && context.tests().admits(List.of("person", "newperson"), sentence, bearer);
        String marker = sentence.caseMarker(place.token());
        return inhabitant && !marker.matches("in|at|near|outside")
                || sentence.hasRelation(place.token(), "nmod")
                        && (named && marker.equals("of")
                                || marker.equals("from") && context.tests().admits(SOMEBODY, sentence, bearer));
    }

    /** "The Paris-based group": where a body sits is not where people were harmed. */
    static boolean isSeat(Sentence sentence, PlaceMention place) {
        int next = place.token() + 1;
        return next < sentence.size()
                && sentence.token(next).lower().matches("-(based|led|backed|headquartered|registered)");
    }

    /** "Daniel Okoro, the West Africa editor of a weekly, was abducted": what somebody is tells of no spot. */
    boolean isOffice(Sentence sentence, int bearer, int apposition) {
        return sentence.hasRelation(apposition, "appos")
                && context.tests().admits(List.of("person", "newperson"), sentence, bearer)
                && context.tests().admits(List.of("people"), sentence, apposition);
    }

    /** "Clashes between Salamat and Tama herders": beside people a name that a list takes for a place is theirs. */
    boolean isSide(Sentence sentence, int phrase, String marker) {
        return marker.equals("between")
                && sentence.children(phrase, "conj").stream()
                        .anyMatch(side -> context.tests().admits(List.of("people"), sentence, side));
    }

    /** "Charged over a painting of Gao": what a charge or quarrel is about, unless it is a place itself. */
    boolean isTopic(Sentence sentence, int head, String marker) {
        return marker.equals("over")
                && !context.tests().admits(List.of("place", "@place-noun", "@building"), sentence, head);
    }

    /** Whether a place's name stands inside words for what somebody is or what a charge is about. */
    boolean isInside(Sentence sentence, PlaceMention place) {
        int word = place.token();
        while (sentence.governor(word) >= 0 && sentence.hasRelation(word, WITHIN_PHRASE)) {
            if (isOffice(sentence, sentence.governor(word), word)
                    || isTopic(sentence, word, sentence.caseMarker(word))) {
                return true;
            }
            word = sentence.governor(word);
        }
        return false;
    }

    /** "JNIM, the al-Qaeda affiliate in the Sahel, claimed it": what a doer is said to be is not where it acted. */
    static boolean isOfWhatDoerIs(Draft draft, Span place) {
        Sentence sentence = draft.sentence;
        return draft.heads.getOrDefault(Role.AGENT, List.of()).stream()
                .flatMap(head -> sentence.children(head, "appos").stream())
                .filter(phrase -> !sentence.token(phrase).isProperNoun())
                .map(sentence::subtree)
                .anyMatch(phrase -> sentence.tokenAt(place.start())
                        .filter(token -> phrase.get(token.index()))
                        .isPresent());
    }

    /** "U.S. aircraft killed six": whose they are is not where they acted. */
    boolean isNation(Sentence sentence, int head, ClaimPlace place) {
        return place.mention()
                .filter(mention -> sentence.governor(mention.token()) == head)
                .filter(mention -> sentence.hasRelation(mention.token(), "compound", "amod", "nmod:poss"))
                .filter(mention -> context.tests().isCountry(mention))
                .isPresent();
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

    /** "Moscow's crackdown": the town's name stands for those who rule from it. */
    boolean isRulers(Sentence sentence, int possessor) {
        return context.codebook()
                .list("doing-of-rulers")
                .contains(sentence.token(sentence.governor(possessor)).lemma());
    }

    /** Whether a place's name is the possessor of what rulers do. */
    boolean isRulersName(Sentence sentence, PlaceMention place) {
        return place.sentence() == sentence.index()
                && sentence.hasRelation(place.token(), "nmod:poss")
                && isRulers(sentence, place.token());
    }

    /** "On Chicago Avenue", "at Bethel Church": streets and churches are named after places that lie elsewhere. */
    boolean isNamedAfter(Sentence sentence, PlaceMention place) {
        int next = place.token() + 1;
        return next < sentence.size()
                && sentence.token(next).isProperNoun()
                && context.codebook()
                        .list("named-after-place")
                        .contains(sentence.token(next).lower());
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
