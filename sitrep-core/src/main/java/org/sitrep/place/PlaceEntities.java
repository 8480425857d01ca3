package org.sitrep.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.Demonyms;
import org.sitrep.mention.PlaceMention;
import org.sitrep.text.ContentHash;

/** Makes entities of ranked candidates: one for all names that mean one place. */
final class PlaceEntities {

    private static final int MOST_CANDIDATES = 5;
    private static final double ROUNDING = 100.0;

    /** The place a name means, or the one it lies in, with the key that tells it from others. */
    private record Choice(String key, Optional<GazetteerPlace> place, List<Candidate> candidates) {}

    private final Gazetteer gazetteer;

    PlaceEntities(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Map<PlaceMention, PlaceEntity> of(
            List<PlaceMention> places, Map<PlaceMention, NamedPlace> names, Map<NamedPlace, List<Candidate>> ranked) {
        Map<PlaceMention, Choice> choices = new LinkedHashMap<>();
        Map<String, List<PlaceMention>> byKey = new LinkedHashMap<>();
        for (PlaceMention mention : places) {
            Optional<NamedPlace> name = Optional.ofNullable(names.get(mention));
            if (name.isPresent()) {
                Choice choice = choice(
                        name.orElseThrow(),
                        ranked.getOrDefault(name.orElseThrow(), List.of()),
                        townAround(name.orElseThrow(), ranked));
                choices.put(mention, choice);
                byKey.computeIfAbsent(choice.key(), k -> new ArrayList<>()).add(mention);
            }
        }
        Map<PlaceMention, PlaceEntity> entities = new LinkedHashMap<>();
        choices.forEach((mention, choice) ->
                entities.put(mention, entity(choice, byKey.getOrDefault(choice.key(), List.of()))));
        return entities;
    }

    /** The town that a place is said to lie in ("the Old Port quarter in Mombasa"), as the report means it. */
    private static Optional<GazetteerPlace> townAround(NamedPlace name, Map<NamedPlace, List<Candidate>> ranked) {
        Optional<String> around = name.container().map(NameFolding::exact);
        return ranked.entrySet().stream()
                .filter(entry -> around.filter(entry.getKey().key()::equals).isPresent())
                .flatMap(entry -> entry.getValue().stream().limit(1))
                .map(Candidate::place)
                .filter(place -> place.feature() == Feature.POPULATED_PLACE)
                .findFirst();
    }

    private Choice choice(NamedPlace name, List<Candidate> candidates, Optional<GazetteerPlace> town) {
        Optional<Candidate> best = candidates.stream().findFirst();
        boolean told = !name.containers().isEmpty() || town.isPresent();
        boolean contradicted = best.isPresent()
                && told
                && name.containers().stream()
                        .noneMatch(one -> one.contains(best.orElseThrow().place()));
        if (best.isEmpty() || contradicted) {
            return new Choice(
                    name.key() + " in "
                            + name.container().map(NameFolding::exact).orElse(""),
                    town.or(() -> name.containers().stream().findFirst()),
                    candidates);
        }
        GazetteerPlace place = best.orElseThrow().place();
        String key = place.feature() + "|" + place.name() + "|"
                + place.country().orElse("") + "|" + adm1(place).orElse("") + "|"
                + place.geonameId().map(String::valueOf).orElse("")
                + (gazetteer.isAdded(place) ? "|" + place.latitude() + "|" + place.longitude() : "");
        return new Choice(key, Optional.of(place), candidates);
    }

    private PlaceEntity entity(Choice choice, List<PlaceMention> mentions) {
        Optional<String> named = mentions.stream()
                .filter(mention -> Demonyms.world().of(mention.name()).isEmpty())
                .map(PlaceMention::name)
                .findFirst();
        String name = named.or(() -> choice.place().map(GazetteerPlace::name))
                .orElseGet(() ->
                        mentions.isEmpty() ? choice.key() : mentions.get(0).name());
        TreeSet<String> aliases = new TreeSet<>();
        mentions.forEach(mention -> aliases.add(mention.name()));
        aliases.remove(name);
        return new PlaceEntity(
                ContentHash.id("e", List.of("place", choice.key())),
                name,
                List.copyOf(aliases),
                choice.place().flatMap(this::location),
                choice.candidates().stream()
                        .filter(candidate -> candidate.place().hasPoint())
                        .limit(MOST_CANDIDATES)
                        .map(PlaceEntities::candidate)
                        .toList());
    }

    private static PlaceEntity.Candidate candidate(Candidate candidate) {
        GazetteerPlace place = candidate.place();
        return new PlaceEntity.Candidate(
                place.geonameId(),
                place.name(),
                place.latitude(),
                place.longitude(),
                Math.round(candidate.score() * ROUNDING) / ROUNDING,
                candidate.reason());
    }

    /** A place without a point of its own is given that of the narrowest division around it. */
    private Optional<Location> location(GazetteerPlace place) {
        if (!place.hasPoint()) {
            Optional<GazetteerPlace> around = gazetteer
                    .division(place.adm2())
                    .filter(GazetteerPlace::hasPoint)
                    .or(() -> gazetteer.division(place.adm1()))
                    .filter(GazetteerPlace::hasPoint);
            return around.flatMap(this::location);
        }
        return Optional.of(new Location(
                place.feature().label(),
                place.geonameId(),
                place.country(),
                adm1(place),
                gazetteer.division(place.adm2()).map(GazetteerPlace::name),
                place.latitude(),
                place.longitude()));
    }

    private Optional<String> adm1(GazetteerPlace place) {
        return gazetteer.division(place.adm1()).map(GazetteerPlace::name);
    }
}
