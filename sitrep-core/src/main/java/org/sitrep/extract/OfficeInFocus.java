package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.Filler;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.PlaceMention.Use;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * "The mayor, Yaneth Rivas, appealed for calm": an office of a town, a district, a region or a country that is told
 * without its place is that of the one named last, in the sentence or the two before; one of a country is that of the
 * country that the report names far more than any other.
 */
final class OfficeInFocus {

    private static final int FARTHEST_IN_SENTENCES = 2;
    private static final int FARTHEST_TITLE_IN_TOKENS = 6;
    private static final String TOWN = "populated_place";
    private static final String COUNTRY = "country";
    private static final Set<String> REGION = Set.of("adm1");

    /** How many times as often as any other country the one is named that a minister without a country serves. */
    private static final int TIMES = 2;

    /** What an office is of, by the list that has it. */
    private static final Map<String, Set<String>> FEATURES = Map.of(
            "office-of-town", Set.of(TOWN),
            "office-of-district", Set.of(TOWN, "adm2", "adm3"),
            "office-of-region", REGION,
            "office-of-country", Set.of(COUNTRY));

    private OfficeInFocus() {}

    /** The place that the office is of, if its title is one of a town or a region. */
    static Optional<Filler> of(Sentence sentence, PersonMention person, Title title, ClaimContext context) {
        Set<String> said = features(title, context);
        Set<String> features = said.contains(COUNTRY) && isBelowCountry(sentence, person) ? REGION : said;
        return features.isEmpty() || !isOneOfItsKind(sentence, person, title, features)
                ? Optional.empty()
                : features.contains(COUNTRY)
                        ? mostNamed(context)
                                .map(place -> filler(place.span(), place.head(), Optional.of(place), context))
                        : named(sentence, person, features, context);
    }

    /** Whether the office is one of a country: "defence minister". */
    static boolean isOfCountry(Title title, ClaimContext context) {
        return features(title, context).contains(COUNTRY);
    }

    /** By the longest office that a list has: "chief minister" is of a region, "minister" of a country. */
    private static Set<String> features(Title title, ClaimContext context) {
        return FEATURES.keySet().stream()
                .flatMap(list -> context.codebook().list(list).stream()
                        .filter(office -> isOrEndsIn(title.text(), office))
                        .map(office -> Map.entry(office, list)))
                .max(Map.Entry.<String, String>comparingByKey(Comparator.comparing(String::length))
                        .thenComparing(Map.Entry.comparingByValue()))
                .map(found -> FEATURES.getOrDefault(found.getValue(), Set.of()))
                .orElse(Set.of());
    }

    /** "The provincial home minister". */
    private static boolean isBelowCountry(Sentence sentence, PersonMention person) {
        return sentence.tokens().stream()
                .filter(token -> Math.abs(token.index() - person.token()) <= FARTHEST_TITLE_IN_TOKENS)
                .anyMatch(token -> token.lower().matches("provincial|regional"));
    }

    private static boolean isOrEndsIn(String title, String office) {
        return title.equals(office) || title.endsWith(" " + office);
    }

    private static String lastWord(Title title) {
        return title.text().substring(title.text().lastIndexOf(' ') + 1);
    }

    /** "The governor" and "Mayor Rivas", of whom a place has one; "a councillor" of a town, which has several. */
    private static boolean isOneOfItsKind(Sentence sentence, PersonMention person, Title title, Set<String> features) {
        return sentence.tokens().stream()
                .filter(token -> Math.abs(token.index() - person.token()) <= FARTHEST_TITLE_IN_TOKENS)
                .filter(token -> token.lower().equals(lastWord(title)))
                .anyMatch(token -> features.contains(TOWN)
                        || sentence.children(token.index(), "det").stream()
                                .anyMatch(article ->
                                        sentence.token(article).lower().equals("the"))
                        || isBeforeName(sentence, person, token));
    }

    private static boolean isBeforeName(Sentence sentence, PersonMention person, Token title) {
        return title.span().end() <= person.span().end()
                && title.index() + 1 < sentence.size()
                && sentence.token(title.index() + 1).isProperNoun()
                && title.surface().matches("\\p{Lu}.*");
    }

    private static Optional<Filler> named(
            Sentence sentence, PersonMention person, Set<String> features, ClaimContext context) {
        for (int index = sentence.index(); index >= Math.max(0, sentence.index() - FARTHEST_IN_SENTENCES); index--) {
            Sentence before = context.passage().sentences().get(index);
            Stream<Filler> listed = context.mentions().in(index, PlaceMention.class).stream()
                    .filter(place -> place.use() == Use.NAME && isA(place, features, context))
                    .map(place -> filler(place.span(), place.head(), Optional.of(place), context));
            Stream<Filler> unlisted = features.contains(TOWN)
                    ? new UnlistedPlace(context)
                            .settings(before).stream().map(name -> filler(name, name, Optional.empty(), context))
                    : Stream.empty();
            Optional<Filler> last = Stream.concat(listed, unlisted)
                    .filter(place -> place.span().end() <= person.span().start())
                    .max(Comparator.comparing(Filler::span));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private static Filler filler(Span span, Span head, Optional<Mention> place, ClaimContext context) {
        return new Filler(context.passage().report().text().of(span), span, head, place, "the place told of last");
    }

    /** The country that the report names far more often than any other. */
    private static Optional<PlaceMention> mostNamed(ClaimContext context) {
        Map<Entity, Long> namings = countries(context)
                .flatMap(place -> context.entities().of(place).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Map.Entry<Entity, Long>> ranked = namings.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .toList();
        boolean leads = !ranked.isEmpty()
                && (ranked.size() == 1
                        || ranked.get(0).getValue() >= TIMES * ranked.get(1).getValue());
        return leads
                ? countries(context)
                        .filter(place -> context.entities()
                                .of(place)
                                .equals(Optional.of(ranked.get(0).getKey())))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<PlaceMention> countries(ClaimContext context) {
        return context.mentions().all().stream()
                .filter(PlaceMention.class::isInstance)
                .map(PlaceMention.class::cast)
                .filter(place -> place.use() == Use.NAME)
                .filter(place -> isA(place, Set.of(COUNTRY), context));
    }

    private static boolean isA(PlaceMention place, Set<String> features, ClaimContext context) {
        return context.entities()
                .of(place)
                .filter(PlaceEntity.class::isInstance)
                .flatMap(entity -> ((PlaceEntity) entity).location())
                .filter(location -> features.contains(location.feature()))
                .isPresent();
    }
}
