package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.entity.Capitals;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.PlaceMention;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.syntax.Sentence;

/**
 * The place that a wire report says it is sent from, and what its writer points to from there: "here" and "this city"
 * are that place, "this country" is the country it lies in. "The country" and "the capital" are those that the report
 * has named, if it has named one only.
 */
final class SentFrom {

    /** How many sentences back a country is still meant by "the country". */
    private static final int NAMED_LATELY = 3;

    private static final Set<String> TOWNS = Set.of("city", "town", "capital", "port", "village");
    private static final Set<String> COUNTRIES = Set.of("country", "nation");

    private final ClaimContext context;
    private final Optional<PlaceMention> origin;

    SentFrom(ClaimContext context) {
        this.context = context;
        this.origin = context.passage().sentences().stream()
                .filter(sentence -> isDateline(context, sentence))
                .flatMap(sentence -> context.mentions().in(sentence.index(), PlaceMention.class).stream())
                .filter(mention -> mention.use() != PlaceMention.Use.DEMONYM)
                .findFirst();
    }

    static boolean isDateline(ClaimContext context, Sentence sentence) {
        return context.passage()
                .partOf(sentence)
                .map(Part::kind)
                .filter(PartKind.DATELINE::equals)
                .isPresent();
    }

    /** What "here" means. */
    Optional<PlaceMention> here() {
        return origin;
    }

    /**
     * What a noun for a place means.
     *
     * @param pointing "the" or "this"
     */
    Optional<PlaceMention> meant(Sentence sentence, String pointing, String noun) {
        boolean here = pointing.equals("this");
        if (TOWNS.contains(noun) && here) {
            return origin.filter(
                    place -> location(place).filter(Location::isCountry).isEmpty());
        }
        if (noun.equals("capital")) {
            return onlyOne(before(sentence, 0).filter(this::isCapital).toList());
        }
        if (!COUNTRIES.contains(noun)) {
            return Optional.empty();
        }
        List<PlaceMention> countries = before(sentence, sentence.index() - NAMED_LATELY)
                .filter(this::isCountry)
                .toList();
        return here ? last(countries.stream().filter(this::holdsOrigin)) : onlyOne(countries);
    }

    private Stream<PlaceMention> before(Sentence sentence, int from) {
        return Stream.iterate(Math.max(0, from), index -> index <= sentence.index(), index -> index + 1)
                .flatMap(index -> context.mentions().in(index, PlaceMention.class).stream());
    }

    private Optional<PlaceMention> onlyOne(List<PlaceMention> places) {
        long different = places.stream().map(this::country).distinct().count();
        return different == 1 ? last(places.stream()) : Optional.empty();
    }

    private static Optional<PlaceMention> last(Stream<PlaceMention> places) {
        return places.reduce((first, second) -> second);
    }

    private boolean isCapital(PlaceMention mention) {
        return entity(mention).filter(Capitals.world()::isCapital).isPresent();
    }

    private boolean isCountry(PlaceMention mention) {
        return location(mention).filter(Location::isCountry).isPresent();
    }

    private boolean holdsOrigin(PlaceMention mention) {
        Predicate<String> same = country(mention)::equals;
        return origin.map(this::country).filter(same).isPresent();
    }

    private String country(PlaceMention mention) {
        return location(mention).flatMap(Location::country).orElse("");
    }

    private Optional<Location> location(PlaceMention mention) {
        return entity(mention).flatMap(PlaceEntity::location);
    }

    private Optional<PlaceEntity> entity(PlaceMention mention) {
        return context.entities()
                .of(mention)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast);
    }
}
