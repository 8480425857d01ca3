package org.sitrep.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** The places that phrases name: a noun phrase itself, or the phrases below a word. */
final class PlacePhrases {

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
            Map.entry("out of", Relation.AT),
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

    private static final Set<String> BESIDE = Set.of("by", "beside", "behind", "opposite", "alongside", "under");

    private static final List<String> GROUNDS = List.of("@ground", "@site", "@wild", "!@force-noun");

    /** Before acts that frame the claim's own: "during a rally in Caracas". */
    private static final Set<String> AMID = Set.of("during", "amid");

    private static final Set<String> PHRASES =
            Set.of("obl", "nmod", "obl:npmod", "nmod:poss", "compound", "appos", "dep");

    private final ClaimContext context;
    private final UnlistedPlace unlisted;
    private final NarrowerPlace narrower;
    private final Elsewhere elsewhere;
    private final PlaceInWords words;

    PlacePhrases(ClaimContext context, NarrowerPlace narrower, Elsewhere elsewhere, PlaceInWords words) {
        this.context = context;
        this.unlisted = new UnlistedPlace(context);
        this.narrower = narrower;
        this.elsewhere = elsewhere;
        this.words = words;
    }

    /** The first place phrase among the dependents of a word, or the spot in it that a later one names. */
    Optional<ClaimPlace> below(Sentence sentence, int word, Optional<Attribution> said) {
        return below(sentence, word, said, child -> true);
    }

    /** The same among those dependents that may tell of the place. */
    Optional<ClaimPlace> below(Sentence sentence, int word, Optional<Attribution> said, IntPredicate open) {
        Optional<ClaimPlace> first = Optional.empty();
        for (int child : sentence.children(word)) {
            if (!open.test(child)) {
                continue;
            }
            Optional<ClaimPlace> here = in(sentence, word, child, said);
            boolean unnamed = first.filter(place -> !place.isNamed()).isPresent();
            if (unnamed && here.filter(PlacePhrases::isNamedSpot).isPresent()) {
                first = here;
            }
            first = first.map(place -> narrower.of(
                            place,
                            here.filter(spot -> spot.mention().isPresent() || isUnlistedSpot(sentence, child, spot))))
                    .or(() -> here);
        }
        return first;
    }

    /** "Shot at a market in Kutum": of two phrases the one with a name tells more. */
    private static boolean isNamedSpot(ClaimPlace place) {
        return place.isNamed() && place.relation() == Relation.AT;
    }

    /** The place that a noun phrase names, by its head or inside it. */
    Optional<ClaimPlace> named(Sentence sentence, int head, Relation relation, Optional<Attribution> said) {
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
            Optional<Span> name = place.isPresent()
                    ? unlisted.around(sentence, head)
                    : unlisted.in(sentence, head).or(() -> unlisted.setting(sentence, head));
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

    private Optional<ClaimPlace> in(Sentence sentence, int word, int child, Optional<Attribution> said) {
        String marker = sentence.caseMarker(child);
        Optional<ClaimPlace> within = within(sentence, child, marker, said);
        if (within.isPresent()) {
            return within;
        }
        if (!PHRASES.contains(sentence.relation(child))
                || elsewhere.isOffice(sentence, word, child)
                || elsewhere.isTopic(sentence, child, marker)
                || elsewhere.isSide(sentence, child, marker)) {
            return Optional.empty();
        }
        boolean modifies = sentence.hasRelation(child, "compound", "nmod:poss", "appos")
                && !(sentence.hasRelation(child, "nmod:poss") && elsewhere.isRulers(sentence, child));
        return modifies || PREPOSITIONS.containsKey(marker) || isBeside(sentence, child, marker)
                ? named(sentence, child, PREPOSITIONS.getOrDefault(marker, Relation.AT), said)
                        .or(() -> seatOf(sentence, child, marker, said))
                        .or(() -> behindName(sentence, child, marker, said))
                        .filter(place -> !marker.equals("of") || !elsewhere.isOrigin(sentence, child, place))
                : Optional.empty();
    }

    /** "By the roadside near Dori", "beside the mosque": "by the police" is none. */
    private boolean isBeside(Sentence sentence, int phrase, String marker) {
        return BESIDE.contains(marker) && context.tests().admits(GROUNDS, sentence, phrase);
    }

    /** "At Ngaba District Court in Bouar": where a body stands at which something is said to happen. */
    private Optional<ClaimPlace> seatOf(Sentence sentence, int body, String marker, Optional<Attribution> said) {
        boolean at =
                marker.matches("at|in|inside|outside") && sentence.token(body).isProperNoun();
        return (at ? sentence.children(body, "nmod") : List.<Integer>of())
                .stream()
                        .filter(phrase -> sentence.caseMarker(phrase).matches("in|at|near"))
                        .map(phrase -> named(sentence, phrase, Relation.AT, said))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** "A vehicle of a charity, Quick Relief, near Dori": a phrase behind a name that is set off. */
    private Optional<ClaimPlace> behindName(Sentence sentence, int noun, String marker, Optional<Attribution> said) {
        int name = sentence.child(noun, "appos").orElse(sentence.size());
        return (marker.equals("of") ? sentence.children(noun, "nmod") : List.<Integer>of())
                .stream()
                        .filter(phrase -> phrase > name)
                        .filter(phrase -> sentence.caseMarker(phrase).matches("in|at|near|outside"))
                        .map(phrase -> in(sentence, noun, phrase, said))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /**
     * "During a rally in Caracas", "on Friday at his home in Caracas", "elsewhere in Caracas": what stands with an act
     * that frames the claim's, with its day or with an adverb.
     */
    private Optional<ClaimPlace> within(Sentence sentence, int phrase, String marker, Optional<Attribution> said) {
        boolean holdsPlace = AMID.contains(marker)
                || isHeldFor(sentence, phrase, marker)
                || sentence.hasRelation(phrase, "advmod")
                || context.tests().isTime(sentence, phrase);
        return holdsPlace ? below(sentence, phrase, said) : Optional.empty();
    }

    /** "Held for questioning at a base in Pichari": what people are held for goes on where they are held. */
    private boolean isHeldFor(Sentence sentence, int phrase, String marker) {
        return marker.equals("for")
                && context.codebook()
                        .list("held-for")
                        .contains(sentence.token(phrase).lemma());
    }

    /** "A square in the capital, Accra": the name behind a noun for a place. */
    private boolean isNameOf(Sentence sentence, Span phrase, PlaceMention mention) {
        int noun = sentence.governor(mention.token());
        return sentence.hasRelation(mention.token(), "appos")
                && phrase.contains(sentence.token(noun).span())
                && context.codebook()
                        .list("place-noun")
                        .contains(sentence.token(noun).lemma());
    }

    /**
     * "A village near Goma", "the road between Baidoa and Mogadishu": the place itself is only near by; "outside a
     * hotel in Goma" is in Goma.
     */
    private static Relation ownRelation(Sentence sentence, int head, PlaceMention place, Relation relation) {
        Optional<Relation> bearing = Bearing.of(sentence, place.token());
        if (bearing.isPresent() && relation == Relation.AT) {
            return bearing.get();
        }
        Relation own = PREPOSITIONS.getOrDefault(sentence.caseMarker(place.token()), Relation.AT);
        boolean below =
                place.token() != head && !sentence.caseMarker(place.token()).isEmpty();
        boolean insideSpot = below && own == Relation.AT && relation == Relation.NEAR;
        boolean nearSpot = below && relation == Relation.AT && (own == Relation.NEAR || own == Relation.BETWEEN);
        return insideSpot || nearSpot ? own : relation;
    }

    /** "In Shan State ... at Mong Tun": only a phrase of whereabouts narrows a place down by a name no list knows. */
    private static boolean isUnlistedSpot(Sentence sentence, int phrase, ClaimPlace spot) {
        return spot.isNamed()
                && sentence.token(phrase).isProperNoun()
                && sentence.caseMarker(phrase).matches("at|in|near");
    }
}
