package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * The place that a section of a report is about: a line that holds a place's name and nothing else but a date
 * ("Diyala", "8 Sept - Barbacoas, Nariño.") says where the account below it is set, up to the next heading. Only a
 * round-up, which has several such lines, is read so.
 */
final class PlaceOfSection {

    private final ClaimContext context;
    private final Setting setting;
    private final SectionHeadings headings;
    private final List<Optional<ClaimPlace>> sections = new ArrayList<>();
    private final boolean isRoundUp;

    PlaceOfSection(ClaimContext context) {
        this.context = context;
        this.setting = new Setting(context);
        this.headings = new SectionHeadings(context);
        Optional<ClaimPlace> section = Optional.empty();
        int named = 0;
        for (Sentence sentence : context.passage().sentences()) {
            Optional<ClaimPlace> place = headings.isInText(sentence) ? named(sentence) : Optional.empty();
            named += place.isPresent() ? 1 : 0;
            section = place.isPresent() ? place : headings.isHeading(sentence) ? Optional.empty() : section;
            sections.add(section.filter(this::isSpot));
        }
        this.isRoundUp = named > 1;
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> isRoundUp && draft.place.isEmpty() && happened(draft))
                .forEach(draft -> sections.get(draft.sentence.index()).ifPresent(draft::setAt));
    }

    private static boolean happened(Draft draft) {
        return PlaceOfWitness.isOfOneSpot(draft) && Incidents.happened(draft);
    }

    /** The place that a line without a verb opens with, if nothing but names and a date stands in it. */
    private Optional<ClaimPlace> named(Sentence sentence) {
        if (!headings.isOfNames(sentence)) {
            return Optional.empty();
        }
        List<PlaceMention> places = context.mentions().in(sentence.index(), PlaceMention.class).stream()
                .filter(place -> place.use() == PlaceMention.Use.NAME)
                .toList();
        Optional<Span> first = firstName(sentence);
        return first.filter(name -> !places.isEmpty() || isDated(sentence))
                .map(name -> places.stream()
                        .filter(place -> place.span().contains(name) || name.contains(place.span()))
                        .findFirst()
                        .map(place -> context.placeOf(place, Relation.AT))
                        .orElseGet(() -> context.placeInWords(name, Relation.AT)));
    }

    /** The first run of proper nouns that tells no time. */
    private Optional<Span> firstName(Sentence sentence) {
        List<Token> name = sentence.tokens().stream()
                .dropWhile(token -> !token.isProperNoun() || headings.isTime(sentence, token))
                .takeWhile(Token::isProperNoun)
                .toList();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence.span(
                        name.get(0).index(), name.get(name.size() - 1).index()));
    }

    private boolean isDated(Sentence sentence) {
        return !context.mentions().in(sentence.index(), TimeMention.class).isEmpty();
    }

    /** A province or a country is too wide to be where all of a section happened. */
    private boolean isSpot(ClaimPlace place) {
        return setting.place(place)
                .flatMap(PlaceEntity::location)
                .filter(location -> CarriedScene.isWide(location))
                .isEmpty();
    }
}
