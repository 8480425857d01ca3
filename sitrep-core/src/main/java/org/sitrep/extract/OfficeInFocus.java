package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.PlaceMention.Use;
import org.sitrep.syntax.Sentence;

/**
 * "The mayor, Yaneth Rivas, appealed for calm": "the" office of a town or a region that is told without its place is
 * that of the town or region named last, in the sentence or the two before.
 */
final class OfficeInFocus {

    private static final int FARTHEST_IN_SENTENCES = 2;
    private static final int FARTHEST_TITLE_IN_TOKENS = 6;

    private OfficeInFocus() {}

    /** The place that the office is of, if its title is one of a town or a region. */
    static Optional<Filler> of(Sentence sentence, PersonMention person, Title title, ClaimContext context) {
        Optional<String> feature = feature(title, context);
        return feature.isPresent() && isDefinite(sentence, person, title)
                ? named(sentence, person, feature.get(), context)
                        .map(place -> new Filler(
                                context.passage().report().text().of(place.span()),
                                place.span(),
                                place.head(),
                                Optional.of(place),
                                "the place told of last"))
                : Optional.empty();
    }

    private static Optional<String> feature(Title title, ClaimContext context) {
        String office = lastWord(title);
        if (context.codebook().list("office-of-town").contains(office)) {
            return Optional.of("populated_place");
        }
        return context.codebook().list("office-of-region").contains(office) ? Optional.of("adm1") : Optional.empty();
    }

    private static String lastWord(Title title) {
        return title.text().substring(title.text().lastIndexOf(' ') + 1);
    }

    private static boolean isDefinite(Sentence sentence, PersonMention person, Title title) {
        return sentence.tokens().stream()
                .filter(token -> Math.abs(token.index() - person.token()) <= FARTHEST_TITLE_IN_TOKENS)
                .filter(token -> token.lower().equals(lastWord(title)))
                .flatMap(token -> sentence.children(token.index(), "det").stream())
                .anyMatch(article -> sentence.token(article).lower().equals("the"));
    }

    private static Optional<PlaceMention> named(
            Sentence sentence, PersonMention person, String feature, ClaimContext context) {
        for (int index = sentence.index(); index >= Math.max(0, sentence.index() - FARTHEST_IN_SENTENCES); index--) {
            List<PlaceMention> places = context.mentions().in(index, PlaceMention.class);
            Optional<PlaceMention> last = places.stream()
                    .filter(place -> place.use() == Use.NAME)
                    .filter(place -> place.span().end() <= person.span().start())
                    .filter(place -> isA(place, feature, context))
                    .max(Comparator.comparing(PlaceMention::span));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private static boolean isA(PlaceMention place, String feature, ClaimContext context) {
        return context.entities()
                .of(place)
                .filter(PlaceEntity.class::isInstance)
                .flatMap(entity -> ((PlaceEntity) entity).location())
                .filter(location -> location.feature().equals(feature))
                .isPresent();
    }
}
