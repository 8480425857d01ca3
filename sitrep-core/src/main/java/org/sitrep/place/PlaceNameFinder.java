package org.sitrep.place;

import java.util.List;
import org.sitrep.mention.NameFinder;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Claims the names of places that are sure enough without grammar; adjectives of origin are left to the tagger. */
public final class PlaceNameFinder implements NameFinder {

    private final Sightings sightings;

    public PlaceNameFinder(Gazetteer gazetteer) {
        this.sightings = new Sightings(gazetteer);
    }

    @Override
    public List<ClaimedName> find(SourceText text, List<Span> regions) {
        return sightings.in(text, regions).stream()
                .filter(sighting -> !sighting.demonym() && sighting.score() >= NameEvidence.CLAIMED)
                .map(sighting -> new ClaimedName(claimed(sighting), ClaimedName.Kind.PLACE))
                .toList();
    }

    /** The name with the generic word behind it that belongs to it: "Jawzjan Province". */
    static Span claimed(Sighting sighting) {
        int behind = sighting.generic()
                .map(generic -> GenericBehind.partOfName(sighting.words(), sighting.last(), generic))
                .orElse(0);
        return sighting.words().span(sighting.first(), sighting.last() + behind);
    }
}
