package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.ClaimTime;
import org.sitrep.entity.Entity;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * Where an incident happened when a claim of it does not say so: where another claim of the same incident has it, the
 * nearest one first; else the one place that the sentence introducing the incident names. The words that name the place
 * become evidence of the claim.
 */
final class PlaceOfIncident {

    private static final Set<String> WHEREABOUTS =
            Set.of("in", "at", "near", "inside", "outside", "around", "across", "on", "within", "to", "into", "of");

    /** From how many sentences away a claim takes the place of its incident. */
    private static final int NEAR_IN_SENTENCES = 3;

    private static final int LONGEST_IN_DAYS = 31;

    private final ClaimContext context;
    private final AuthoritiesAtHome authorities;
    private final Setting setting;
    private final SaidWhere saidWhere;

    PlaceOfIncident(ClaimContext context, AuthoritiesAtHome authorities) {
        this.context = context;
        this.authorities = authorities;
        this.setting = new Setting(context);
        this.saidWhere = new SaidWhere(context);
    }

    /** Gives the claims of an incident the place it is known to be set in. */
    void give(List<Draft> incident) {
        List<Draft> placed =
                incident.stream().filter(draft -> draft.place.isPresent()).toList();
        List<Draft> open = incident.stream()
                .filter(draft -> draft.place.isEmpty() && !isTally(draft))
                .toList();
        for (Draft draft : open) {
            Optional<ClaimPlace> told = placed.stream()
                    .filter(other -> other.place
                            .filter(place -> place.isNamed() && place.relation() != Relation.TOWARDS)
                            .isPresent())
                    .filter(other -> isNear(draft, other) && !isWhereHurtAre(other))
                    .min(Comparator.comparingInt((Draft other) -> Incidents.distance(draft, other))
                            .thenComparing(Draft::trigger))
                    .flatMap(other -> other.place);
            told.ifPresent(draft::setAt);
        }
        if (placed.isEmpty()) {
            introduction(incident.get(0)).ifPresent(place -> open.forEach(draft -> draft.setAt(place)));
        }
    }

    /** What is known of no spot is set where the authorities that did it belong. */
    void giveHome(List<Draft> incident) {
        if (incident.stream().noneMatch(draft -> draft.place.isPresent())) {
            incident.stream()
                    .map(draft -> authorities.of(draft).or(() -> authorities.asNamedBefore(draft)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(place ->
                            incident.stream().filter(draft -> !isTally(draft)).forEach(draft -> draft.setAt(place)));
        }
    }

    /** "The injured are being treated at the hospital in Gao": they were not hurt there. */
    private boolean isWhereHurtAre(Draft other) {
        return other.kind == ClaimKind.CASUALTIES
                && other.type.equals("injured")
                && other.place
                        .filter(place -> other.sentence.tokens().stream()
                                .filter(token -> place.span().contains(token.span()))
                                .anyMatch(token ->
                                        context.tests().admits(List.of("@clinic"), other.sentence, token.index())))
                        .isPresent();
    }

    private boolean isNear(Draft draft, Draft other) {
        int first = Math.min(draft.sentence.index(), other.sentence.index());
        int last = Math.max(draft.sentence.index(), other.sentence.index());
        return last - first <= NEAR_IN_SENTENCES && !setting.isLeftBetween(other, first + 1, last - 1);
    }

    /**
     * "Has killed more than 1,000 insurgents since 2018": what is counted over months happened in more than one place.
     */
    static boolean isTally(Draft draft) {
        return draft.time
                .filter(time -> time.basis() != DateBasis.PUBLICATION)
                .flatMap(ClaimTime::start)
                .filter(start -> draft.time
                        .flatMap(ClaimTime::end)
                        .filter(end -> !end.isAfter(start.plusDays(LONGEST_IN_DAYS)))
                        .isEmpty())
                .isPresent();
    }

    /** The one place that the sentence before names, in the same paragraph or right above it. */
    private Optional<ClaimPlace> introduction(Draft first) {
        int before = first.sentence.index() - 1;
        if (before < 0
                || !isOneBreath(context.passage().sentences().get(before), first.sentence)
                || setting.turnsAway(first.sentence)) {
            return Optional.empty();
        }
        Sentence sentence = context.passage().sentences().get(before);
        List<PlaceMention> named = context.mentions().in(before, PlaceMention.class).stream()
                .filter(place -> place.use() == PlaceMention.Use.NAME)
                .filter(place -> !setting.isLandmark(place))
                .filter(place -> !saidWhere.isOfSaying(place) && !isSeatOfSpeaker(sentence, place, first))
                .toList();
        boolean one = named.stream().map(PlaceMention::name).distinct().count() == 1;
        boolean silent = context.mentions().in(first.sentence.index(), PlaceMention.class).stream()
                .noneMatch(place -> place.use() == PlaceMention.Use.NAME);
        return one && silent && sentence.isParsed()
                ? named.stream()
                        .filter(place -> WHEREABOUTS.contains(sentence.caseMarker(place.token())))
                        .findFirst()
                        .map(place -> context.placeOf(place, Relation.AT))
                : Optional.empty();
    }

    private boolean isOneBreath(Sentence before, Sentence sentence) {
        return context.passage().isOnePart(before, sentence);
    }

    /**
     * "The general staff in Bamako gave another account. It said": where the one sits who then tells of the incident.
     */
    private boolean isSeatOfSpeaker(Sentence sentence, PlaceMention place, Draft told) {
        Optional<Entity> speaker =
                told.attribution.flatMap(Attribution::speaker).flatMap(context.entities()::of);
        return speaker.isPresent()
                && context.mentions().in(sentence.index()).stream()
                        .filter(mention -> context.entities().of(mention).equals(speaker))
                        .anyMatch(mention -> sentence.subtree(mention.token()).get(place.token()));
    }
}
