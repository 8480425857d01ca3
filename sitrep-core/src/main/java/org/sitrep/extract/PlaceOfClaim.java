package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Where a claim is set: the nearest place phrase by grammar. First the predicate's own phrases, then those inside its
 * participants, then those of the words that govern it; never the place where something was said.
 */
final class PlaceOfClaim {

    private static final Set<String> ARRIVALS = Set.of("arrived", "movement");

    private final ClaimContext context;
    private final NarrowerPlace narrower;
    private final PlaceInWords words;
    private final PlacePhrases phrases;
    private final PlaceOfParticipant participants;
    private final PlaceOfSentence wholeSentence;

    PlaceOfClaim(ClaimContext context) {
        this.context = context;
        this.narrower = new NarrowerPlace(context);
        this.words = new PlaceInWords(context);
        this.wholeSentence = new PlaceOfSentence(context);
        Elsewhere elsewhere = new Elsewhere(context);
        this.phrases = new PlacePhrases(context, narrower, elsewhere, words);
        this.participants = new PlaceOfParticipant(context, phrases, elsewhere);
    }

    Optional<ClaimPlace> of(Draft draft) {
        return isSetNowhere(draft)
                ? Optional.empty()
                : nearest(draft)
                        .map(place -> isDoneTo(draft, place) ? place.in(Relation.AT) : place)
                        .filter(place -> !ARRIVALS.contains(draft.type) || !Elsewhere.isWhereFrom(draft, place))
                        .filter(place -> draft.kind != ClaimKind.CASUALTIES || !Elsewhere.isNotReached(draft, place));
    }

    /**
     * "Set fire to a clinic in Goma", "laid siege to Goma": what an act is done to is where it is, not where it heads.
     */
    private static boolean isDoneTo(Draft draft, ClaimPlace place) {
        Sentence sentence = draft.sentence;
        return place.relation() == Relation.TOWARDS
                && Stream.of(Role.TARGET, Role.AFFECTED)
                        .flatMap(role -> draft.heads.getOrDefault(role, List.of()).stream())
                        .anyMatch(head -> sentence.caseMarker(head).equals("to")
                                && NounPhrase.span(sentence, head).contains(place.span()));
    }

    /** Who belongs to whom is true nowhere in particular; a place beside it belongs to the body or the person. */
    private static boolean isSetNowhere(Draft draft) {
        return draft.kind == ClaimKind.AFFILIATION;
    }

    private Optional<ClaimPlace> nearest(Draft draft) {
        Optional<ClaimPlace> ofParticipant = participants.of(draft);
        return inSlots(draft, ofParticipant)
                .or(() -> inOwnPhrases(draft).map(place -> narrower.of(place, ofParticipant)))
                .or(() -> words.scene(draft.sentence, draft.placeHeads))
                .or(() -> ofParticipant)
                .or(() -> inObject(draft, draft.attribution))
                .or(() -> inClauseAround(draft));
    }

    private Optional<ClaimPlace> inSlots(Draft draft, Optional<ClaimPlace> ofParticipant) {
        Sentence sentence = draft.sentence;
        return draft.placeHeads.stream()
                .map(told -> words.named(sentence, told))
                .map(head -> phrases.named(sentence, head, Relation.AT, draft.attribution)
                        .or(() -> phrases.below(sentence, head, draft.attribution))
                        .or(() -> words.worded(sentence, head)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(place -> narrower.of(place, ofParticipant.filter(ClaimPlace::isNamed)));
    }

    private Optional<ClaimPlace> inOwnPhrases(Draft draft) {
        return Stream.concat(draft.phrase.stream().boxed(), toldOfNoun(draft))
                .map(word -> phrases.below(
                        draft.sentence,
                        word,
                        draft.attribution,
                        child -> !PlaceOfParticipant.isAddressed(draft, child)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ClaimPlace> inClauseAround(Draft draft) {
        Sentence sentence = draft.sentence;
        Optional<Attribution> said = draft.attribution;
        List<Integer> chain = Governance.chain(sentence, draft.head);
        ActTalkedAbout about = ActTalkedAbout.of(sentence, draft.head, context.codebook());
        return whereOf(sentence, chain, said)
                .or(() -> chain.stream()
                        .skip(1)
                        .filter(word -> !sentence.token(word).isProperNoun())
                        .flatMap(word -> ofGovernor(sentence, word, chain, said)
                                .filter(place -> about.mayShare(word, first(sentence, place)))
                                .filter(place ->
                                        place.mention().isPresent() || !Elsewhere.holdsAct(sentence, place, chain))
                                .stream())
                        .findFirst())
                .or(() -> wholeSentence.of(sentence, chain));
    }

    /**
     * "Gunmen surrounded a farm in Kona", "clashes rocked Kona", "has 300 men in Kona": the object may fill no role.
     */
    private Optional<ClaimPlace> inObject(Draft draft, Optional<Attribution> said) {
        boolean act = draft.kind == ClaimKind.EVENT && !PlaceOfParticipant.isDealing(draft)
                || draft.kind == ClaimKind.STRENGTH;
        Sentence sentence = draft.sentence;
        boolean struck = sentence.token(draft.head).isNoun() && sentence.hasRelation(draft.head, "nsubj");
        int verb = struck ? sentence.governor(draft.head) : draft.head;
        boolean reaches = act
                && sentence.token(verb).isVerb()
                && (!struck || isIn("shaking", sentence.token(verb).lemma()));
        return (reaches ? sentence.children(verb, "obj", "nsubj:pass") : List.<Integer>of())
                .stream()
                        .filter(object -> draft.heads.values().stream().noneMatch(heads -> heads.contains(object)))
                        .map(object -> struck
                                ? phrases.named(sentence, object, Relation.AT, said)
                                        .or(() -> phrases.below(sentence, object, said))
                                : phrases.below(sentence, object, said))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> reaches ? inMeans(sentence, verb, said) : Optional.empty());
    }

    /** "Pelted the police with stones in Kona": the place at the end of a clause may hang on the means. */
    private Optional<ClaimPlace> inMeans(Sentence sentence, int verb, Optional<Attribution> said) {
        return sentence.children(verb, "obl").stream()
                .filter(means -> sentence.caseMarker(means).equals("with"))
                .map(means -> phrases.below(sentence, means, said))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isIn(String list, String lemma) {
        return context.codebook().list(list).contains(lemma);
    }

    private static int first(Sentence sentence, ClaimPlace place) {
        return sentence.tokenAt(place.span().start()).map(Token::index).orElse(sentence.size());
    }

    /** "Clashes that erupted in Kutum": the clause that tells where a named act happened. */
    private static Stream<Integer> toldOfNoun(Draft draft) {
        boolean named = draft.kind == ClaimKind.EVENT
                && draft.sentence.token(draft.head).isNoun();
        return named ? draft.sentence.children(draft.head, "acl:relcl", "acl").stream() : Stream.empty();
    }

    /**
     * "Stormed the town of Titao in the north, killing 19", "stopped a bus near Titao, arresting the driver": the place
     * of the act that an act goes with.
     */
    private Optional<ClaimPlace> ofGovernor(
            Sentence sentence, int word, List<Integer> chain, Optional<Attribution> said) {
        Optional<ClaimPlace> own = phrases.below(sentence, word, said);
        Optional<ClaimPlace> hit = sentence.children(word, "obj", "nsubj:pass").stream()
                .map(object -> phrases.below(sentence, object, said).or(() -> words.reached(sentence, object)))
                .flatMap(Optional::stream)
                .findFirst();
        boolean along = chain.stream()
                .filter(act -> sentence.governor(act) == word)
                .anyMatch(act -> sentence.hasRelation(act, "advcl", "dep", "conj")
                        && sentence.token(act).tag().equals("VBG")
                        && sentence.children(act, "mark").isEmpty());
        return own.map(place -> narrower.of(place, hit)).or(() -> along ? hit : Optional.empty());
    }

    /** "Jawzjan, where rebels repelled an attack": the noun that a clause with "where" belongs to. */
    private Optional<ClaimPlace> whereOf(Sentence sentence, List<Integer> chain, Optional<Attribution> said) {
        for (int word : chain) {
            boolean where = sentence.hasRelation(word, "acl:relcl")
                    && sentence.children(word, "advmod").stream()
                            .anyMatch(adverb -> sentence.token(adverb).lower().equals("where"));
            if (where) {
                int scene = sentence.governor(word);
                return phrases.named(sentence, scene, Relation.AT, said)
                        .or(() -> phrases.below(sentence, scene, said))
                        .or(() -> words.worded(sentence, scene));
            }
        }
        return Optional.empty();
    }
}
