package org.sitrep.place;

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

    private final PlaceContext context;

    LonelyNamesake(PlaceContext context) {
        this.context = context;
    }

    boolean is(NamedPlace name, Candidate best) {
        Optional<String> country = best.place().country();
        boolean small = best.place().feature() != Feature.COUNTRY
                && best.place().feature() != Feature.ADM1
                && best.place().population() < LARGE_FROM_INHABITANTS;
        boolean told = name.container().isPresent() || !name.containers().isEmpty();
        return small
                && !told
                && country.isPresent()
                && !countriesBeside(name).contains(country.get())
                && areOthersAgreed(name);
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
