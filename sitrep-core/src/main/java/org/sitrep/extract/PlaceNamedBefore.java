package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * "The town", "that province": the place of this sort that the report has named last, if the sentence that names it
 * names one of this sort only. The words stay those of the claim; the name before tells what they mean.
 */
final class PlaceNamedBefore {

    private static final Pattern DEFINITE =
            Pattern.compile("(?:the|this|that|same) (?:same |whole |entire )?(\\p{L}+)");
    private static final int REACH_IN_SENTENCES = 6;
    private static final Set<String> ELSEWHERE = Set.of("from", "towards", "toward", "between", "beyond", "to");
    private static final Set<String> SETTLEMENT = Set.of("populated_place");
    private static final Set<String> PROVINCE = Set.of("adm1");
    private static final Set<String> DISTRICT = Set.of("adm2");
    private static final Map<String, Set<String>> SORTS = Map.ofEntries(
            Map.entry("town", SETTLEMENT),
            Map.entry("city", SETTLEMENT),
            Map.entry("village", SETTLEMENT),
            Map.entry("settlement", SETTLEMENT),
            Map.entry("hamlet", SETTLEMENT),
            Map.entry("province", PROVINCE),
            Map.entry("state", PROVINCE),
            Map.entry("governorate", PROVINCE),
            Map.entry("department", PROVINCE),
            Map.entry("oblast", PROVINCE),
            Map.entry("district", DISTRICT),
            Map.entry("county", DISTRICT),
            Map.entry("township", DISTRICT),
            Map.entry("country", Set.of("country")));

    private final ClaimContext context;

    PlaceNamedBefore(ClaimContext context) {
        this.context = context;
    }

    /** The place with the name that its words stand for; the same place if they stand for none that is known. */
    ClaimPlace of(ClaimPlace place, int sentence) {
        Matcher words = DEFINITE.matcher(place.text().toLowerCase(Locale.ROOT));
        Set<String> sorts = words.matches() ? SORTS.getOrDefault(words.group(1), Set.of()) : Set.of();
        return place.mention().isPresent() || sorts.isEmpty()
                ? place
                : before(place.span(), sentence, sorts)
                        .map(named -> new ClaimPlace(place.text(), place.span(), Optional.of(named), place.relation()))
                        .orElse(place);
    }

    private Optional<PlaceMention> before(Span words, int at, Set<String> sorts) {
        for (int sentence = at; sentence >= Math.max(0, at - REACH_IN_SENTENCES); sentence--) {
            List<PlaceMention> named = context.mentions().in(sentence, PlaceMention.class).stream()
                    .filter(place -> place.span().end() <= words.start())
                    .filter(place -> place.use() == PlaceMention.Use.NAME)
                    .filter(place -> feature(place).filter(sorts::contains).isPresent())
                    .filter(this::isScene)
                    .toList();
            if (!named.isEmpty()) {
                long places =
                        named.stream().map(context.entities()::of).distinct().count();
                return places == 1 ? Optional.of(named.get(named.size() - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "From the direction of Tandalti", "on the way to Goma": what lies elsewhere is not the place spoken of. */
    private boolean isScene(PlaceMention place) {
        Sentence sentence = context.passage().sentences().get(place.sentence());
        int word = place.token();
        while (sentence.isParsed() && word >= 0 && !sentence.token(word).isVerb()) {
            if (ELSEWHERE.contains(sentence.caseMarker(word))) {
                return false;
            }
            word = sentence.governor(word);
        }
        return true;
    }

    private Optional<String> feature(PlaceMention place) {
        return context.entities()
                .of(place)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .flatMap(PlaceEntity::location)
                .map(Location::feature);
    }
}
