package org.sitrep.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Where a claim is set: the nearest place phrase by grammar. First the predicate's own phrases, then those inside its
 * participants, then those of the words that govern it; never the place where something was said.
 */
final class PlaceOfClaim {

    private static final Map<String, Relation> PREPOSITIONS = Map.ofEntries(
            Map.entry("in", Relation.AT),
            Map.entry("at", Relation.AT),
            Map.entry("inside", Relation.AT),
            Map.entry("within", Relation.AT),
            Map.entry("across", Relation.AT),
            Map.entry("throughout", Relation.AT),
            Map.entry("over", Relation.AT),
            Map.entry("on", Relation.AT),
            Map.entry("of", Relation.AT),
            Map.entry("from", Relation.AT),
            Map.entry("into", Relation.AT),
            Map.entry("through", Relation.AT),
            Map.entry("near", Relation.NEAR),
            Map.entry("around", Relation.NEAR),
            Map.entry("outside", Relation.NEAR),
            Map.entry("close to", Relation.NEAR),
            Map.entry("off", Relation.NEAR),
            Map.entry("along", Relation.NEAR),
            Map.entry("between", Relation.BETWEEN),
            Map.entry("to", Relation.TOWARDS),
            Map.entry("toward", Relation.TOWARDS),
            Map.entry("towards", Relation.TOWARDS));
    /** Acts made of words: where the one addressed sits is not where they are spoken. */
    private static final Set<String> SPOKEN = Set.of("appeal", "threat", "accusation", "agreement");

    /** Before acts that frame the claim's own: "during a rally in Caracas". */
    private static final Set<String> AMID = Set.of("during", "amid");

    private static final Set<String> PHRASES =
            Set.of("obl", "nmod", "obl:npmod", "nmod:poss", "compound", "appos", "dep");

    /** Types whose target is addressed, not a spot where something happens. */
    private static final Set<String> WORDS =
            Set.of("other", "agreement", "appeal", "threat", "accusation", "aid", "ceasefire");

    private static final Set<String> ARRIVALS = Set.of("arrived", "movement");

    private final ClaimContext context;
    private final UnlistedPlace unlisted;
    private final NarrowerPlace narrower;
    private final Elsewhere elsewhere;
    private final PlaceInWords words;
    private final PlaceOfSentence wholeSentence;

    PlaceOfClaim(ClaimContext context) {
        this.context = context;
        this.unlisted = new UnlistedPlace(context);
        this.narrower = new NarrowerPlace(context);
        this.elsewhere = new Elsewhere(context);
        this.words = new PlaceInWords(context);
        this.wholeSentence = new PlaceOfSentence(context);
    }

    Optional<ClaimPlace> of(Draft draft) {
        return isSetNowhere(draft)
                ? Optional.empty()
                : nearest(draft)
                        .filter(place -> !ARRIVALS.contains(draft.type) || !Elsewhere.isWhereFrom(draft, place));
    }

    /** Who belongs to whom is true nowhere in particular; a place beside it belongs to the body or the person. */
    private static boolean isSetNowhere(Draft draft) {
        return draft.kind == ClaimKind.AFFILIATION;
    }

    private Optional<ClaimPlace> nearest(Draft draft) {
        Sentence sentence = draft.sentence;
        Optional<Attribution> said = draft.attribution;
        for (int told : draft.placeHeads) {
            int head = words.named(sentence, told);
            Optional<ClaimPlace> slot = named(sentence, head, Relation.AT, said);
            Optional<ClaimPlace> inside = slot.isPresent() ? slot : below(sentence, head, said);
            Optional<ClaimPlace> worded = inside.isPresent() ? inside : words.worded(sentence, head);
            if (worded.isPresent()) {
                return worded.map(place -> narrower.of(place, inParticipants(draft, said).filter(ClaimPlace::isNamed)));
            }
        }
        Stream<Integer> own = Stream.concat(draft.phrase.stream().boxed(), toldOfNoun(draft));
        Optional<ClaimPlace> found = own.map(word -> below(sentence, word, said))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<ClaimPlace> ofParticipant = inParticipants(draft, said);
        if (found.isPresent()) {
            return Optional.of(narrower.of(found.get(), ofParticipant));
        }
        Optional<ClaimPlace> scene = words.scene(sentence, draft.placeHeads);
        if (scene.isPresent() || ofParticipant.isPresent()) {
            return scene.or(() -> ofParticipant);
        }
        Optional<ClaimPlace> ofObject = inObject(draft, said);
        if (ofObject.isPresent()) {
            return ofObject;
        }
        List<Integer> chain = Governance.chain(sentence, draft.head);
        Optional<ClaimPlace> where = whereOf(sentence, chain, said);
        if (where.isPresent()) {
            return where;
        }
        ActTalkedAbout about = ActTalkedAbout.of(sentence, draft.head, context.codebook());
        return chain.stream()
                .skip(1)
                .filter(word -> !sentence.token(word).isProperNoun())
                .flatMap(word -> ofGovernor(sentence, word, chain, said)
                        .filter(place -> about.mayShare(word, first(sentence, place)))
                        .filter(place -> place.mention().isPresent() || !Elsewhere.holdsAct(sentence, place, chain))
                        .stream())
                .findFirst()
                .or(() -> wholeSentence.of(sentence, chain));
    }

    /** "Gunmen surrounded a farm in Kona", "clashes rocked Kona": the object may fill no role. */
    private Optional<ClaimPlace> inObject(Draft draft, Optional<Attribution> said) {
        boolean act = draft.kind == ClaimKind.EVENT && !SPOKEN.contains(draft.type) && !WORDS.contains(draft.type);
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
                                ? named(sentence, object, Relation.AT, said).or(() -> below(sentence, object, said))
                                : below(sentence, object, said))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> reaches ? inMeans(sentence, verb, said) : Optional.empty());
    }

    /** "Pelted the police with stones in Kona": the place at the end of a clause may hang on the means. */
    private Optional<ClaimPlace> inMeans(Sentence sentence, int verb, Optional<Attribution> said) {
        return sentence.children(verb, "obl").stream()
                .filter(means -> sentence.caseMarker(means).equals("with"))
                .map(means -> below(sentence, means, said))
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
        Optional<ClaimPlace> own = below(sentence, word, said);
        Optional<ClaimPlace> hit = sentence.children(word, "obj", "nsubj:pass").stream()
                .map(object -> below(sentence, object, said).or(() -> words.reached(sentence, object)))
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
                return named(sentence, scene, Relation.AT, said)
                        .or(() -> below(sentence, scene, said))
                        .or(() -> words.worded(sentence, scene));
            }
        }
        return Optional.empty();
    }

    private Optional<ClaimPlace> inParticipants(Draft draft, Optional<Attribution> said) {
        if (SPOKEN.contains(draft.type)) {
            return Optional.empty();
        }
        boolean dealing = WORDS.contains(draft.type);
        for (Role role : List.of(
                Role.TARGET, Role.VICTIM, Role.AFFECTED, Role.OBJECT, Role.SUBJECT, Role.AGENT, Role.INSTRUMENT)) {
            for (int head :
                    dealing && role == Role.AGENT ? List.<Integer>of() : draft.heads.getOrDefault(role, List.of())) {
                boolean acts = role == Role.AGENT || WORDS.contains(draft.type);
                boolean government =
                        role == Role.AGENT || acts && context.tests().isGovernment(draft.sentence, head);
                boolean somebody = role == Role.VICTIM
                        || draft.type.equals("arrest")
                        || "diplomatic".equals(draft.codes.get("other_class"));
                Optional<ClaimPlace> own = government
                        ? Optional.empty()
                        : named(draft.sentence, head, Relation.AT, said)
                                .filter(place -> !somebody || place.mention().isPresent());
                Optional<ClaimPlace> found =
                        own.or(() -> below(draft.sentence, head, said)).or(() -> ofFirstNamed(draft, head, said));
                if (found.filter(place -> elsewhere.isOrigin(draft.sentence, head, place)
                                || elsewhere.isRoute(draft, head, place)
                                || role == Role.AGENT && elsewhere.isNation(draft.sentence, head, place)
                                || role == Role.AGENT && Elsewhere.isOfWhatDoerIs(draft, head, place))
                        .isPresent()) {
                    continue;
                }
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "Banks and schools in the town stayed shut": a phrase behind things named in one breath tells of each. */
    private Optional<ClaimPlace> ofFirstNamed(Draft draft, int head, Optional<Attribution> said) {
        boolean further = draft.kind == ClaimKind.IMPACT && draft.sentence.hasRelation(head, "conj");
        return further ? below(draft.sentence, draft.sentence.governor(head), said) : Optional.empty();
    }

    /** The first place phrase among the dependents of a word, or the spot in it that a later one names. */
    private Optional<ClaimPlace> below(Sentence sentence, int word, Optional<Attribution> said) {
        Optional<ClaimPlace> first = Optional.empty();
        for (int child : sentence.children(word)) {
            Optional<ClaimPlace> here = in(sentence, word, child, said);
            first = first.map(place -> narrower.of(
                            place, here.filter(spot -> spot.mention().isPresent() || isUnlistedSpot(sentence, child, spot))))
                    .or(() -> here);
        }
        return first;
    }

    /** "In Shan State ... at Mong Tun": only a phrase of whereabouts narrows a place down by a name no list knows. */
    private static boolean isUnlistedSpot(Sentence sentence, int phrase, ClaimPlace spot) {
        return spot.isNamed()
                && sentence.token(phrase).isProperNoun()
                && sentence.caseMarker(phrase).matches("at|in|near");
    }

    private Optional<ClaimPlace> in(Sentence sentence, int word, int child, Optional<Attribution> said) {
        String marker = sentence.caseMarker(child);
        Optional<ClaimPlace> within = within(sentence, child, marker, said);
        if (within.isPresent()) {
            return within;
        }
        if (!PHRASES.contains(sentence.relation(child))
                || elsewhere.isOffice(sentence, word, child)
                || elsewhere.isTopic(sentence, child, marker)) {
            return Optional.empty();
        }
        boolean modifies = sentence.hasRelation(child, "compound", "nmod:poss", "appos")
                && !(sentence.hasRelation(child, "nmod:poss") && elsewhere.isRulers(sentence, child));
        return modifies || PREPOSITIONS.containsKey(marker)
                ? named(sentence, child, PREPOSITIONS.getOrDefault(marker, Relation.AT), said)
                        .or(() -> seatOf(sentence, child, marker, said))
                        .filter(place -> !marker.equals("of") || !elsewhere.isOrigin(sentence, child, place))
                : Optional.empty();
    }

    /** "At Ngaba District Court in Bouar": where a body stands at which something is said to happen. */
    private Optional<ClaimPlace> seatOf(Sentence sentence, int body, String marker, Optional<Attribution> said) {
        boolean at = marker.matches("at|in|inside|outside") && sentence.token(body).isProperNoun();
        return (at ? sentence.children(body, "nmod") : List.<Integer>of())
                .stream()
                        .filter(phrase -> sentence.caseMarker(phrase).matches("in|at|near"))
                        .map(phrase -> named(sentence, phrase, Relation.AT, said))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /**
     * "During a rally in Caracas", "on Friday at his home in Caracas", "elsewhere in Caracas": what stands with an act
     * that frames the claim's, with its day or with an adverb.
     */
    private Optional<ClaimPlace> within(Sentence sentence, int phrase, String marker, Optional<Attribution> said) {
        boolean holdsPlace = AMID.contains(marker)
                || sentence.hasRelation(phrase, "advmod")
                || context.tests().isTime(sentence, phrase);
        return holdsPlace ? below(sentence, phrase, said) : Optional.empty();
    }

    /** The place that a noun phrase names, by its head or inside it. */
    private Optional<ClaimPlace> named(Sentence sentence, int head, Relation relation, Optional<Attribution> said) {
        Span phrase = NounPhrase.span(sentence, head);
        List<PlaceMention> places = context.mentions().in(sentence.index(), PlaceMention.class).stream()
                .filter(mention -> mention.use() == PlaceMention.Use.NAME)
                .filter(mention -> mention.token() == head
                        || isNameOf(sentence, phrase, mention)
                        || phrase.contains(mention.span()) && !elsewhere.isJourneyFrom(sentence, head, mention))
                .filter(mention -> !context.tests().isNationality(sentence, mention) && !elsewhere.isOpposed(mention))
                .filter(mention -> !Elsewhere.isSeat(sentence, mention) && !elsewhere.isNamedAfter(sentence, mention))
                .filter(mention ->
                        said.flatMap(Attribution::place).filter(mention::equals).isEmpty())
                .toList();
        Optional<PlaceMention> place = InnermostPlace.of(sentence, head, places);
        if (place.filter(mention -> mention.token() == head).isEmpty()) {
            Optional<Span> name = place.isPresent() ? unlisted.around(sentence, head) : unlisted.in(sentence, head);
            if (name.isPresent()) {
                return Optional.of(context.placeInWords(name.get(), relation));
            }
        }
        if (place.isPresent()) {
            Relation own = ownRelation(sentence, head, place.get(), relation);
            return Optional.of(context.placeOf(place.get(), own));
        }
        return words.isUnknownName(sentence, head)
                ? Optional.of(context.placeInWords(phrase, relation))
                : words.generic(sentence, head, relation, phrase);
    }

    /** "A square in the capital, Accra": the name behind a noun for a place. */
    private boolean isNameOf(Sentence sentence, Span phrase, PlaceMention mention) {
        int noun = sentence.governor(mention.token());
        return sentence.hasRelation(mention.token(), "appos")
                && phrase.contains(sentence.token(noun).span())
                && isIn("place-noun", sentence.token(noun).lemma());
    }

    /** "A village near Goma", "the road between Baidoa and Mogadishu": the place itself is only near by. */
    private static Relation ownRelation(Sentence sentence, int head, PlaceMention place, Relation relation) {
        Optional<Relation> bearing = Bearing.of(sentence, place.token());
        if (bearing.isPresent() && relation == Relation.AT) {
            return bearing.get();
        }
        Relation own = PREPOSITIONS.getOrDefault(sentence.caseMarker(place.token()), Relation.AT);
        boolean inside = place.token() != head && relation == Relation.AT;
        return inside && (own == Relation.NEAR || own == Relation.BETWEEN) ? own : relation;
    }
}
