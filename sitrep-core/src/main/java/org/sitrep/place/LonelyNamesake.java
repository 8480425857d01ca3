package org.sitrep.place;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small place in a country that no other place name of the report lies in, while those names agree on another
 * country: the place meant is one that the gazetteer does not know, or no place. Such a name is left without a
 * location.
 */
final class LonelyNamesake {

    private static final int FEWEST_AGREEING_NAMES = 2;
    private static final int LARGE_FROM_INHABITANTS = 150_000;
    private static final int METROPOLIS_FROM_INHABITANTS = 1_000_000;

    private final PlaceContext context;

    LonelyNamesake(PlaceContext context) {
        this.context = context;
    }

    boolean is(NamedPlace name, Candidate best) {
        Optional<String> country = best.place().country();
        boolean province = best.place().feature() == Feature.ADM1;
        boolean small = province && isOrdinary(name)
                || best.place().feature() != Feature.COUNTRY
                        && !province
                        && best.place().population() < large(best);
        boolean told = name.container().isPresent() || !name.containers().isEmpty();
        return small
                && !told
                && country.isPresent()
                && !countriesBeside(name).contains(country.get())
                && areOthersAgreed(name);
    }

    /** From how many inhabitants on a town may be meant out of the blue; more where the name is not its usual one. */
    private static int large(Candidate best) {
        boolean usual = best.kind() != NameKind.FURTHER && best.kind() != NameKind.LOOSE;
        return usual ? LARGE_FROM_INHABITANTS : METROPOLIS_FROM_INHABITANTS;
    }

    /** "South West", "East End": a name of common words may be any country's. */
    private static boolean isOrdinary(NamedPlace name) {
        return Arrays.stream(name.key().split(" ")).allMatch(WordList.english()::isOrdinary);
    }

    private Set<String> countriesBeside(NamedPlace name) {
        Set<String> countries = new HashSet<>();
        others(name)
                .map(Candidate::place)
                .flatMap(place -> place.country().stream())
                .forEach(countries::add);
        Stream.of(context.dateline(), context.home())
                .flatMap(Optional::stream)
                .flatMap(place -> place.country().stream())
                .forEach(countries::add);
        return countries;
    }

    private boolean areOthersAgreed(NamedPlace name) {
        List<String> countries =
                others(name).flatMap(other -> other.place().country().stream()).toList();
        return countries.stream()
                .anyMatch(country -> countries.stream().filter(country::equals).count() >= FEWEST_AGREEING_NAMES);
    }

    private Stream<Candidate> others(NamedPlace name) {
        return context.others(name).stream().map(Map.Entry::getValue);
    }
}
