package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;

/**
 * States hold and prosecute people on their own soil: an arrest, a trial or a disappearance told without any place is
 * set in the country that the report is about, which is the one that more than half of its place names lie in. This is
 * read from the act and from who does it, and is no default: it holds where the doer is a public authority of that
 * country ("the police", "the Chadian army", a ruler or judge by name) or where nobody is named, since nobody but an
 * authority arrests. What armed groups, other states' forces or people do stays open, and so does an act in whose
 * sentence a place in another country is named. A territory that is one town bears the town's name. The words that name
 * the country become evidence.
 */
final class CountryOfCustody {

    private static final int FEWEST = 2;

    private static final Set<String> ACTS_OF_STATES = Set.of("arrest", "enforced_disappearance", "rights");

    private final ClaimContext context;
    private final Map<String, List<PlaceMention>> placesByCountry = new HashMap<>();
    private final Optional<String> country;

    CountryOfCustody(ClaimContext context) {
        this.context = context;
        for (Mention mention : context.mentions().all()) {
            if (mention instanceof PlaceMention place) {
                country(place)
                        .ifPresent(code -> placesByCountry
                                .computeIfAbsent(code, c -> new ArrayList<>())
                                .add(place));
            }
        }
        int all = placesByCountry.values().stream().mapToInt(List::size).sum();
        this.country = placesByCountry.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() >= FEWEST && entry.getValue().size() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void give(List<Draft> drafts) {
        country.ifPresent(code -> drafts.stream()
                .filter(draft -> isActOfState(draft) && isByAuthority(draft, code))
                .filter(draft -> draft.place.isEmpty() && !namesAbroad(draft, code))
                .forEach(draft ->
                        naming(draft, code).ifPresent(place -> draft.setAt(context.placeOf(place, Relation.AT)))));
    }

    private static boolean isActOfState(Draft draft) {
        return ACTS_OF_STATES.contains(draft.type) && Incidents.happened(draft);
    }

    private boolean isByAuthority(Draft draft, String code) {
        List<Integer> heads = draft.heads.getOrDefault(Role.AGENT, List.of());
        List<Filler> doers = draft.roles.getOrDefault(Role.AGENT, List.of());
        boolean unknown = heads.stream()
                        .allMatch(head -> draft.sentence.token(head).isPronoun())
                && doers.stream().allMatch(doer -> context.entityOf(doer).isEmpty());
        return unknown
                || heads.stream().anyMatch(head -> AuthoritiesAtHome.isAuthority(draft.sentence, head))
                || doers.stream()
                        .flatMap(doer -> context.entityOf(doer).stream())
                        .anyMatch(doer -> isOfState(doer, code) || isJailer(draft, doer));
    }

    /** "Marshal Idriss jailed two poets": a single person who jails people does so by an office. */
    private static boolean isJailer(Draft draft, Entity doer) {
        return draft.type.equals("arrest") && doer instanceof PersonEntity;
    }

    private static boolean isOfState(Entity doer, String code) {
        return doer instanceof ActorEntity actor
                && actor.type() == ActorType.STATE
                && actor.country().filter(country -> !country.equals(code)).isEmpty();
    }

    private boolean namesAbroad(Draft draft, String code) {
        return context.mentions().in(draft.sentence.index(), PlaceMention.class).stream()
                .filter(place -> place.use() == PlaceMention.Use.NAME)
                .map(this::country)
                .flatMap(Optional::stream)
                .anyMatch(there -> !there.equals(code));
    }

    /** The words that name the country itself: the last ones before the claim's end, else the first ones after it. */
    private Optional<PlaceMention> naming(Draft draft, String code) {
        List<PlaceMention> named = placesByCountry.getOrDefault(code, List.of()).stream()
                .filter(place -> location(place).filter(this::isCountryOrTown).isPresent())
                .toList();
        List<PlaceMention> byName = named.stream()
                .filter(place -> place.use() == PlaceMention.Use.NAME)
                .toList();
        return (byName.isEmpty() ? named : byName)
                .stream()
                        .filter(place ->
                                place.span().start() < draft.sentence.span().end())
                        .reduce((first, second) -> second)
                        .or(() -> named.stream().findFirst());
    }

    private boolean isCountryOrTown(Location location) {
        boolean town = location.country()
                .filter(code -> context.codebook().list("one-town-territory").contains(code.toLowerCase(Locale.ROOT)))
                .isPresent();
        return location.isCountry() || town && location.feature().equals("populated_place");
    }

    private Optional<String> country(PlaceMention place) {
        return location(place).flatMap(Location::country);
    }

    private Optional<Location> location(PlaceMention place) {
        return context.entities()
                .of(place)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .flatMap(PlaceEntity::location);
    }
}
