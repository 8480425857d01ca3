package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;

/**
 * States hold and prosecute people on their own soil: an arrest, a trial or a disappearance told without any place is
 * set in the country that the report is about, which is the one that more than half of its place names lie in. A
 * sentence that names a place in another country leaves it open. The words that name the country become evidence.
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
                .filter(CountryOfCustody::isActOfState)
                .filter(draft -> draft.place.isEmpty() && !namesAbroad(draft, code))
                .forEach(draft -> naming(draft, code).ifPresent(place -> {
                    draft.place = Optional.of(context.placeOf(place, Relation.AT));
                    if (!draft.sentence.span().contains(place.span())) {
                        draft.moreEvidence.add(place.span());
                    }
                })));
    }

    private static boolean isActOfState(Draft draft) {
        return ACTS_OF_STATES.contains(draft.type)
                && draft.stance.modality() == Modality.ACTUAL
                && draft.stance.polarity() == Polarity.POSITIVE;
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
                .filter(place -> location(place).filter(Location::isCountry).isPresent())
                .toList();
        return named.stream()
                .filter(place -> place.span().start() < draft.sentence.span().end())
                .reduce((first, second) -> second)
                .or(() -> named.stream().findFirst());
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
