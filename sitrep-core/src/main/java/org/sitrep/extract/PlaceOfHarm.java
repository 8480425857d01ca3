package org.sitrep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Argument;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Where people came to harm when no phrase of the claim's own says so: where the cause was ("a fire in Smith Creek
 * forced 80 people out", "80 people fled after shells hit Smith Creek"), else the one place that the sentence names.
 */
final class PlaceOfHarm {

    private static final Set<ClaimKind> HARM = Set.of(ClaimKind.IMPACT, ClaimKind.CASUALTIES);

    /** Where people or goods were bound for is where they are, or where they cannot get. */
    private static final Set<String> ON_THE_MOVE = Set.of("displacement", "aid_access");

    private final ClaimContext context;
    private final Elsewhere elsewhere;

    PlaceOfHarm(ClaimContext context) {
        this.context = context;
        this.elsewhere = new Elsewhere(context);
    }

    /** The place of a draft for which no nearer place was found. */
    Optional<ClaimPlace> of(Draft draft) {
        if (!HARM.contains(draft.kind)) {
            return Optional.empty();
        }
        Sentence sentence = draft.sentence;
        ActTalkedAbout about = ActTalkedAbout.of(sentence, draft.head, context.codebook());
        List<PlaceMention> named = context.mentions().in(sentence.index(), PlaceMention.class).stream()
                .filter(place -> place.use() == PlaceMention.Use.NAME)
                .filter(place -> !Elsewhere.isSeat(sentence, place) && !elsewhere.isHome(sentence, place))
                .filter(place -> !elsewhere.isInside(sentence, place) && !elsewhere.isRulersName(sentence, place))
                .filter(place -> !elsewhere.isNamedAfter(sentence, place))
                .filter(place -> !Elsewhere.isOfWhatDoerIs(draft, place.span()))
                .filter(place -> draft.kind == ClaimKind.IMPACT || !isBoundFor(draft, place))
                .filter(place -> !isOfTheSaying(place, draft) && about.mayBeSetIn(place.token()))
                .filter(place -> !context.tests().isNationality(sentence, place))
                .toList();
        Optional<PlaceMention> way = Stream.of(Role.ORIGIN, Role.DESTINATION)
                .flatMap(role -> draft.heads.getOrDefault(role, List.of()).stream())
                .flatMap(head -> inside(sentence.subtree(head), named))
                .findFirst();
        Optional<PlaceMention> cause = causes(draft)
                .flatMap(head -> inside(sentence.subtree(head), named))
                .filter(place -> mayBeScene(draft, place))
                .findFirst();
        boolean one = named.stream().map(PlaceMention::name).distinct().count() == 1;
        return way.or(() -> cause)
                .or(() -> one
                        ? named.stream()
                                .filter(place -> mayBeScene(draft, place))
                                .findFirst()
                        : Optional.empty())
                .map(this::place);
    }

    private boolean mayBeScene(Draft draft, PlaceMention place) {
        return !isBoundFor(draft, place) && !isSpeaker(draft.sentence, place);
    }

    /**
     * "Captured by the army and extradited to Chile", "hundreds fled to the town of Gao": where people are taken or go
     * is not where they were harmed.
     */
    private static boolean isBoundFor(Draft draft, PlaceMention place) {
        return !ON_THE_MOVE.contains(draft.type) && !isMovedHurt(draft) && isDestination(draft.sentence, place);
    }

    /** "Nine wounded people were taken to the hospital in Gao": they are told of as hurt where they are. */
    private static boolean isMovedHurt(Draft draft) {
        Sentence sentence = draft.sentence;
        int told = sentence.hasRelation(draft.head, "amod") ? sentence.governor(draft.head) : draft.head;
        return draft.kind == ClaimKind.CASUALTIES && sentence.hasRelation(told, "nsubj", "nsubj:pass");
    }

    private static boolean isDestination(Sentence sentence, PlaceMention place) {
        return Elsewhere.markerOfPhrase(sentence, place.token()).matches("to|into|onto|towards?|for");
    }

    /** The heads of what caused it: the subject, clauses and phrases of the verb. */
    private Stream<Integer> causes(Draft draft) {
        Sentence sentence = draft.sentence;
        Stream<Integer> subjects = context.arguments(sentence).of(draft.head, draft.phrase).stream()
                .filter(argument -> argument.slot().equals("subj"))
                .map(Argument::head)
                .filter(head -> head != draft.head);
        Stream<Integer> clauses = Governance.chain(sentence, draft.head).stream()
                .flatMap(word -> sentence.children(word, "advcl", "obl", "nsubj", "obl:tmod").stream());
        return Stream.concat(subjects, clauses);
    }

    private static Stream<PlaceMention> inside(BitSet words, List<PlaceMention> named) {
        return named.stream().filter(place -> words.get(place.token()));
    }

    /** "Said Umm Salim, 51, who lost two sons": a person whose name some place bears. */
    private boolean isSpeaker(Sentence sentence, PlaceMention place) {
        int verb = sentence.governor(place.token());
        return verb >= 0
                && sentence.hasRelation(place.token(), "nsubj")
                && context.attributions().stream()
                        .flatMap(said -> said.cue().stream())
                        .anyMatch(cue -> cue.contains(sentence.token(verb).span()));
    }

    /** Whether a place belongs to who says it or where it was said. */
    private static boolean isOfTheSaying(PlaceMention place, Draft draft) {
        Optional<Attribution> said = draft.attribution;
        boolean scene = said.flatMap(Attribution::place).filter(place::equals).isPresent();
        return scene
                || said.stream()
                        .flatMap(
                                attribution -> Stream.concat(attribution.source().stream(), attribution.cue().stream()))
                        .anyMatch((Span span) -> span.contains(place.span()));
    }

    private ClaimPlace place(PlaceMention place) {
        Relation relation = Bearing.of(context.passage().sentences().get(place.sentence()), place.token())
                .orElse(Relation.AT);
        return context.placeOf(place, relation);
    }
}
