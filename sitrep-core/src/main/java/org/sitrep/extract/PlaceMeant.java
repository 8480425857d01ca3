package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * "The town" and "there" mean a place that the report has named: the last one that it calls so ("the town of Kona"),
 * else the only one of that size in the nearest sentence that names any. The claim keeps its words; the name becomes
 * evidence.
 */
final class PlaceMeant {

    /** How many sentences back a place that was called by the noun is still meant. */
    private static final int CALLED_SO = 8;

    /** How many sentences back a place that only fits the noun is meant. */
    private static final int FITTING = 3;

    private static final int HERE_OR_BEFORE = 1;
    private static final Set<String> SPOTS = Set.of("populated_place", "adm2", "facility");
    /** A town and the district around it often share a name. */
    private static final Set<String> TOWNS = Set.of("populated_place", "adm2", "");

    private static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("town", TOWNS),
            Map.entry("city", TOWNS),
            Map.entry("village", TOWNS),
            Map.entry("hamlet", TOWNS),
            Map.entry("settlement", TOWNS),
            Map.entry("municipality", Set.of("populated_place", "adm2")),
            Map.entry("district", Set.of("adm2")),
            Map.entry("county", Set.of("adm2")),
            Map.entry("township", Set.of("adm2")),
            Map.entry("province", Set.of("adm1")),
            Map.entry("governorate", Set.of("adm1")),
            Map.entry("state", Set.of("adm1")),
            Map.entry("region", Set.of("adm1", "region")),
            Map.entry("country", Set.of("country")),
            Map.entry("nation", Set.of("country")),
            Map.entry("capital", Set.of()),
            Map.entry("port", Set.of()),
            Map.entry("camp", Set.of()));

    private static final Pattern PART_OF = Pattern.compile(".* (?:of|in) (?=(?:the|this) (?:capital )?\\p{L}+$)");

    private final ClaimContext context;
    private final SaidWhere saidWhere;
    private final SentFrom sentFrom;
    private final UnlistedPlaceMeant unlisted;

    PlaceMeant(ClaimContext context) {
        this.context = context;
        this.saidWhere = new SaidWhere(context);
        this.sentFrom = new SentFrom(context);
        this.unlisted = new UnlistedPlaceMeant(context);
    }

    /** Whether a noun tells the size of a place where people live or of an area. */
    static boolean isSettlement(String noun) {
        return FEATURES.containsKey(noun) || noun.equals("area");
    }

    /** Gives the claims that are set in "the town" or "there" the place that is meant. */
    void give(List<Draft> drafts) {
        List<Draft> inOrder =
                drafts.stream().sorted(Comparator.comparing(Draft::trigger)).toList();
        for (Draft draft : inOrder) {
            Optional<ClaimPlace> worded = draft.place
                    .filter(place -> !place.isNamed())
                    .or(() -> draft.place.isEmpty() ? there(draft) : Optional.empty());
            worded.ifPresent(place -> meant(draft, place, inOrder).ifPresent(named -> {
                draft.place = Optional.of(named);
                if (named.mention().isEmpty() && !draft.sentence.span().contains(named.span())) {
                    draft.moreEvidence.add(named.span());
                }
            }));
        }
    }

    /** The place that "the region" or "the town" means at a stretch of a sentence. */
    Optional<PlaceMention> meantBy(String noun, Sentence sentence, Span at) {
        return named(sentence, new ClaimPlace("the " + noun, at, Optional.empty(), Relation.AT));
    }

    private Optional<ClaimPlace> meant(Draft draft, ClaimPlace place, List<Draft> drafts) {
        Optional<PlaceMention> name = named(draft.sentence, place);
        name.filter(mention -> mention.sentence() != draft.sentence.index())
                .ifPresent(mention -> draft.moreEvidence.add(mention.span()));
        return name.map(mention -> new ClaimPlace(place.text(), place.span(), Optional.of(mention), place.relation()))
                .or(() -> unlisted.of(draft, place, noun(place), drafts));
    }

    /** "Two suspects were shot dead there", "a bomb went off here", "lessons there are suspended". */
    private Optional<ClaimPlace> there(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.kind == ClaimKind.AFFILIATION
                ? Optional.empty()
                : Stream.concat(
                                draft.phrase.stream().boxed(),
                                draft.heads.values().stream().flatMap(List::stream))
                        .flatMap(word -> sentence.children(word, "advmod").stream())
                        .filter(word -> sentence.token(word).lower().matches("there|here"))
                        .map(word -> context.placeInWords(sentence.token(word).span(), Relation.AT))
                        .findFirst();
    }

    private static boolean isThere(ClaimPlace place) {
        return place.text().equalsIgnoreCase("there");
    }

    /** The noun of "the town", "that small town", "the north of the town" and "a street in this town". */
    private static Optional<String> noun(ClaimPlace place) {
        String[] words = pointed(place).split(" ");
        String noun = words[words.length - 1];
        boolean pointing = words.length <= 3 && words[0].matches("the|this|that") && FEATURES.containsKey(noun);
        boolean another = words.length == 3
                && (words[1].matches("n\\w*by|neighbou?ring|next|other|adjacent|surrounding")
                        || noun.equals("capital"));
        return pointing && !another ? Optional.of(noun) : Optional.empty();
    }

    private static String pointing(ClaimPlace place) {
        return pointed(place).split(" ")[0];
    }

    /** "The town" of "the north of the town". */
    private static String pointed(ClaimPlace place) {
        String words = place.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return PART_OF.matcher(words).replaceFirst("").replaceFirst("capital city$", "capital");
    }

    private Optional<PlaceMention> named(Sentence sentence, ClaimPlace place) {
        if (isThere(place)) {
            return nearest(sentence, place, HERE_OR_BEFORE, this::isSpot);
        }
        if (place.text().equalsIgnoreCase("here")) {
            return sentFrom.here();
        }
        Optional<String> called = noun(place);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        String noun = called.get();
        return before(sentence, place, CALLED_SO)
                .filter(mention -> isCalled(mention, noun))
                .max(Comparator.comparing(PlaceMention::span))
                .or(() -> sentFrom.meant(sentence, pointing(place), noun))
                .or(() -> nearest(
                        sentence, place, FITTING, mention -> fits(mention, FEATURES.getOrDefault(noun, Set.of()))));
    }

    /** The one place that fits in the nearest sentence that names any that does. */
    private Optional<PlaceMention> nearest(
            Sentence sentence, ClaimPlace place, int reach, Predicate<PlaceMention> fitting) {
        List<PlaceMention> fit = before(sentence, place, reach).filter(fitting).toList();
        int last = fit.stream().mapToInt(PlaceMention::sentence).max().orElse(-1);
        List<PlaceMention> there =
                fit.stream().filter(mention -> mention.sentence() == last).toList();
        long places = there.stream()
                .map(mention -> entity(mention).map(PlaceEntity::id).orElse(mention.name()))
                .distinct()
                .count();
        return places == 1 ? Optional.of(there.get(there.size() - 1)) : Optional.empty();
    }

    private Stream<PlaceMention> before(Sentence sentence, ClaimPlace place, int reach) {
        int from = Math.max(0, sentence.index() - reach);
        return Stream.iterate(from, index -> index <= sentence.index(), index -> index + 1)
                .flatMap(index -> context.mentions().in(index, PlaceMention.class).stream())
                .filter(mention -> mention.use() == PlaceMention.Use.NAME)
                .filter(mention -> mention.span().end() <= place.span().start())
                .filter(mention -> !isDateline(mention) && !saidWhere.isOfSaying(mention) && !isAway(mention));
    }

    /** "From the direction of Tandalti", "towards Er Rahad": where the account is not. */
    private boolean isAway(PlaceMention mention) {
        Sentence sentence = context.passage().sentences().get(mention.sentence());
        int governor = sentence.governor(mention.token());
        return sentence.caseMarker(mention.token()).matches("from|near|towards?|outside") && !isNews(sentence, governor)
                || governor >= 0
                        && sentence.token(governor).lower().matches("direction|way|road|east|west|north|south");
    }

    /** "The news from Kona", "reports came in from Kona": the account is there. */
    private boolean isNews(Sentence sentence, int governor) {
        return governor >= 0
                && Stream.concat(Stream.of(governor), sentence.children(governor, "nsubj").stream())
                        .anyMatch(word -> context.codebook()
                                .list("telling-noun")
                                .contains(sentence.token(word).lemma()));
    }

    /** "The town of Kona", "Kona town", "Kona, a town in the north". */
    private boolean isCalled(PlaceMention mention, String noun) {
        Sentence sentence = context.passage().sentences().get(mention.sentence());
        int governor = sentence.governor(mention.token());
        boolean of = governor >= 0
                && sentence.hasRelation(mention.token(), "nmod", "compound", "appos")
                && sentence.token(governor).lower().equals(noun)
                && sentence.caseMarker(mention.token()).matches("of|");
        return of
                || mention.level().filter(noun::equals).isPresent()
                || sentence.children(mention.token(), "appos").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals(noun));
    }

    private boolean fits(PlaceMention mention, Set<String> features) {
        String feature = entity(mention)
                .flatMap(PlaceEntity::location)
                .map(Location::feature)
                .orElse("");
        return features.contains(feature);
    }

    private boolean isSpot(PlaceMention mention) {
        Sentence sentence = context.passage().sentences().get(mention.sentence());
        boolean placed =
                sentence.caseMarker(mention.token()).matches("in|at|near|of|inside|outside|around|to|into|from")
                        || sentence.hasRelation(mention.token(), "obj", "compound");
        return placed
                && entity(mention)
                        .filter(place -> place.location().isEmpty()
                                || place.location()
                                        .map(Location::feature)
                                        .filter(SPOTS::contains)
                                        .isPresent())
                        .isPresent();
    }

    private boolean isDateline(PlaceMention mention) {
        Sentence sentence = context.passage().sentences().get(mention.sentence());
        String line = context.passage().report().text().of(sentence.span());
        String surface = context.passage().report().text().of(mention.span());
        boolean setOff = isInCapitals(surface) && !isInCapitals(line) && mention.sentence() < 3;
        return setOff || SentFrom.isDateline(context, sentence);
    }

    private static boolean isInCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private Optional<PlaceEntity> entity(PlaceMention mention) {
        return context.entities()
                .of(mention)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast);
    }
}
