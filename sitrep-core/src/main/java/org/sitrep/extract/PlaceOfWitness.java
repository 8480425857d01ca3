package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Modality;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * People who live or serve in a place tell of what happened there: "a resident of Gusami said the raiders burnt the
 * stores", "a shopkeeper in Kutum", "in Kutum, police said". The words that name the place become evidence.
 */
final class PlaceOfWitness {

    private static final Set<String> WHEREABOUTS = Set.of("in", "of", "at", "from", "near");

    /** Acts made of words and dealings: where they are told of is not where they were done. */
    private static final Set<String> DEALINGS = Set.of("other", "agreement", "appeal", "accusation", "ceasefire");

    private final ClaimContext context;
    private final UnlistedPlace unlisted;

    PlaceOfWitness(ClaimContext context) {
        this.context = context;
        this.unlisted = new UnlistedPlace(context);
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.place.isEmpty() && happenedThere(draft))
                .forEach(draft -> draft.attribution.flatMap(this::home).ifPresent(draft::setAt));
    }

    static boolean isDealing(Draft draft) {
        return DEALINGS.contains(draft.type);
    }

    private static boolean happenedThere(Draft draft) {
        boolean told = Governance.chain(draft.sentence, draft.head).stream()
                .noneMatch(word -> draft.sentence.hasRelation(word, "advcl", "acl", "acl:relcl"));
        return told && isOfOneSpot(draft) && draft.stance.modality() == Modality.ACTUAL;
    }

    /** Whether a claim tells of something that befell a spot, and is neither history nor a sum. */
    static boolean isOfOneSpot(Draft draft) {
        boolean harm = draft.kind == ClaimKind.CASUALTIES
                || draft.kind == ClaimKind.IMPACT
                || draft.kind == ClaimKind.EVENT && !isDealing(draft);
        return harm && !draft.background && !PlaceOfIncident.isTally(draft);
    }

    /** Where those who tell it live. */
    private Optional<ClaimPlace> home(Attribution said) {
        List<Span> words = said.naming().isEmpty() ? said.source() : said.naming();
        return words.stream()
                .flatMap(span -> context
                        .passage()
                        .sentenceOf(span)
                        .filter(Sentence::isParsed)
                        .flatMap(sentence -> named(sentence, span, said))
                        .stream())
                .findFirst();
    }

    private Optional<ClaimPlace> named(Sentence sentence, Span speaker, Attribution said) {
        List<Integer> words = IntStream.range(0, sentence.size())
                .filter(word -> speaker.contains(sentence.token(word).span()))
                .boxed()
                .toList();
        Optional<Integer> local =
                words.stream().filter(word -> isLocal(sentence, word)).findFirst();
        return local.flatMap(noun -> words.stream()
                        .filter(word -> word != noun.intValue() && isHome(sentence, word, noun))
                        .flatMap(word -> place(sentence, word, noun).stream())
                        .findFirst())
                .or(() -> local.flatMap(noun -> said.place())
                        .filter(place -> opens(sentence, place))
                        .map(place -> context.placeOf(place, Relation.AT)))
                .or(() -> local.flatMap(noun -> opening(sentence, noun)));
    }

    /** "In Zarkoh, traders say": the name before the comma that goes with the saying. */
    private Optional<ClaimPlace> opening(Sentence sentence, int speaker) {
        int saying = sentence.governor(speaker);
        return (saying < 0 ? List.<Integer>of() : sentence.children(saying, "obl"))
                .stream()
                        .filter(word -> word < speaker && opens(sentence, word))
                        .flatMap(word -> place(sentence, word, speaker).stream())
                        .findFirst();
    }

    /** "In Kutum, police said". */
    private static boolean opens(Sentence sentence, PlaceMention place) {
        return place.sentence() == sentence.index() && opens(sentence, place.token());
    }

    private static boolean opens(Sentence sentence, int word) {
        int next = word + 1;
        return WHEREABOUTS.contains(sentence.token(0).lower())
                && sentence.caseMarker(word).equals(sentence.token(0).lower())
                && next < sentence.size()
                && sentence.token(next).surface().equals(",");
    }

    private boolean isLocal(Sentence sentence, int word) {
        return isInhabitant(sentence, word) || isIn("local-witness", sentence, word);
    }

    private boolean isInhabitant(Sentence sentence, int word) {
        return isIn("inhabitant", sentence, word);
    }

    private boolean isIn(String list, Sentence sentence, int word) {
        return context.codebook()
                .list(list)
                .contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT));
    }

    /** "A resident of Gusami", "the chief of the village of Gusami", "a Gusami shopkeeper". */
    private static boolean isHome(Sentence sentence, int word, int noun) {
        boolean modifies = sentence.governor(word) == noun && sentence.hasRelation(word, "compound", "nmod:poss");
        boolean behind = WHEREABOUTS.contains(sentence.caseMarker(word));
        int bearer = word;
        while (behind && bearer != noun && sentence.governor(bearer) >= 0) {
            behind = sentence.hasRelation(bearer, "nmod", "obl");
            bearer = sentence.governor(bearer);
        }
        return sentence.token(word).isProperNoun() && (modifies || behind && bearer == noun);
    }

    private Optional<ClaimPlace> place(Sentence sentence, int word, int noun) {
        Optional<PlaceMention> listed = context.mentions().headedBy(sentence.index(), word, PlaceMention.class).stream()
                .filter(place -> place.use() == PlaceMention.Use.NAME)
                .findFirst();
        return listed.map(place -> context.placeOf(place, Relation.AT))
                .or(() -> unlisted.home(sentence, word, isInhabitant(sentence, noun))
                        .map(name -> context.placeInWords(name, Relation.AT)));
    }
}
