package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * The place that a sentence tells by no phrase of whereabouts: by what went through the happening or by what the line
 * opens with.
 */
final class PlaceOfSentence {

    private final ClaimContext context;

    PlaceOfSentence(ClaimContext context) {
        this.context = context;
    }

    Optional<ClaimPlace> of(Sentence sentence, List<Integer> chain) {
        return sufferedBy(sentence, chain)
                .or(() -> opening(sentence))
                .map(place -> context.placeOf(place, Relation.AT))
                .or(() -> unlistedScene(sentence, chain));
    }

    /** "Zarkoh has been the scene of raids": the same of a name that no list knows. */
    private Optional<ClaimPlace> unlistedScene(Sentence sentence, List<Integer> chain) {
        return chain.stream()
                .skip(1)
                .filter(word -> isIn("scene-noun", sentence, word))
                .flatMap(word -> sentence.child(word, "nsubj").stream())
                .filter(subject -> context.tests().admits(List.of("newname"), sentence, subject))
                .findFirst()
                .map(subject -> context.placeInWords(NounPhrase.span(sentence, subject), Relation.AT));
    }

    private boolean isIn(String list, Sentence sentence, int word) {
        return context.codebook().list(list).contains(sentence.token(word).lemma());
    }

    /**
     * "Kenya recorded 12 deaths", "Kona has been the scene of raids": the country or town that is said to have gone
     * through it.
     */
    private Optional<PlaceMention> sufferedBy(Sentence sentence, List<Integer> chain) {
        return chain.stream()
                .filter(word -> isIn("undergoing", sentence, word)
                        || !word.equals(chain.get(0)) && isIn("scene-noun", sentence, word))
                .flatMap(word -> sentence.child(word, "nsubj").stream())
                .flatMap(subject -> context.mentions().in(sentence.index(), PlaceMention.class).stream()
                        .filter(place -> place.token() == subject && place.use() != PlaceMention.Use.DEMONYM))
                .findFirst();
    }

    /**
     * "Goma: Two held for abduction", "• Goma: ...": the name of a place that a line or item opens with and sets apart.
     */
    private Optional<PlaceMention> opening(Sentence sentence) {
        return context.mentions().in(sentence.index(), PlaceMention.class).stream()
                .filter(place -> sentence.tokens().stream()
                        .takeWhile(token -> token.span().start() < place.span().start())
                        .allMatch(token -> token.surface().matches("\\P{L}")))
                .filter(place -> sentence.tokenAt(place.span().end())
                        .filter(token -> token.lower().equals(":"))
                        .isPresent())
                .findFirst();
    }
}
