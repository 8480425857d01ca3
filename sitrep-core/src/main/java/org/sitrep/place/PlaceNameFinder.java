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

    /** A capitalised generic word behind the name belongs to it: "Jawzjan Province". */
    static Span claimed(Sighting sighting) {
        int behind = sighting.last() + 1;
        boolean generic = sighting.words().isJoined(sighting.last())
                && sighting.words().isCapitalised(behind)
                && sighting.generic().isPresent()
                && sighting.generic()
                        .orElseThrow()
                        .equalsIgnoreCase(sighting.words().word(behind));
        return generic ? sighting.words().span(sighting.first(), behind) : sighting.span();
    }
}
