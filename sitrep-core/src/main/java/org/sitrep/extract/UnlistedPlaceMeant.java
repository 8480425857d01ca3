package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Which place that no gazetteer lists "the village" or "there" means: the last one that a claim before is set in, for
 * "there" also the one that a phrase of whereabouts just before names.
 */
final class UnlistedPlaceMeant {

    /** How many sentences back a place that was called by the noun is still meant. */
    private static final int CALLED_SO = 8;

    private static final int HERE_OR_BEFORE = 1;

    private final ClaimContext context;
    private final UnlistedPlace unlisted;

    UnlistedPlaceMeant(ClaimContext context) {
        this.context = context;
        this.unlisted = new UnlistedPlace(context);
    }

    /**
     * The place with its name.
     *
     * @param noun the noun of "the village"; empty for "there"
     */
    Optional<ClaimPlace> of(Draft draft, ClaimPlace place, Optional<String> noun, List<Draft> drafts) {
        boolean there = place.text().equalsIgnoreCase("there");
        int reach = there ? HERE_OR_BEFORE : CALLED_SO;
        return drafts.stream()
                .filter(other -> draft.sentence.index() - other.sentence.index() <= reach)
                .flatMap(other -> other.place.stream())
                .filter(other -> other.isNamed() && other.mention().isEmpty())
                .filter(other -> other.span().end() <= place.span().start())
                .filter(other ->
                        there || noun.filter(word -> stands(other, word)).isPresent())
                .max(Comparator.comparing(ClaimPlace::span))
                .or(() -> there ? before(draft, place) : Optional.empty());
    }

    /** The one name that no list knows in the phrases of whereabouts of this sentence or the one before. */
    private Optional<ClaimPlace> before(Draft draft, ClaimPlace place) {
        int last = draft.sentence.index();
        List<Span> names = IntStream.rangeClosed(Math.max(0, last - HERE_OR_BEFORE), last)
                .mapToObj(context.passage().sentences()::get)
                .filter(Sentence::isParsed)
                .flatMap(sentence -> unlisted.settings(sentence).stream())
                .filter(name -> name.end() <= place.span().start())
                .toList();
        return names.size() == 1 ? Optional.of(context.placeInWords(names.get(0), Relation.AT)) : Optional.empty();
    }

    /** Whether a name stands behind "village of" or before "village". */
    private boolean stands(ClaimPlace named, String noun) {
        String text = context.passage().report().text().value();
        String before = text.substring(
                Math.max(0, named.span().start() - noun.length() - 4),
                named.span().start());
        int end = Math.min(text.length(), named.span().end() + noun.length() + 1);
        return before.equalsIgnoreCase(noun + " of ")
                || text.substring(named.span().end(), end).equalsIgnoreCase(" " + noun)
                || named.text().toLowerCase(Locale.ROOT).matches(".*\\b" + noun + "\\b.*");
    }
}
