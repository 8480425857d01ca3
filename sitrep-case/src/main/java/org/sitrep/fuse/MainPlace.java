package org.sitrep.fuse;

import java.util.Optional;
import java.util.Set;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.fuse.Scene.Basis;
import org.sitrep.resolve.Names;

/** "The town", "the village", "the city" is the one that the report names most often. */
final class MainPlace implements SceneReading {

    private static final Set<String> NOUNS =
            Set.of("town", "village", "city", "place", "area", "district", "settlement");

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        return claim.place()
                .map(FiledPlace::text)
                .filter(text -> !Names.isName(text.replaceFirst("^The", "the")))
                .filter(text -> Names.words(text).stream().anyMatch(NOUNS::contains))
                .flatMap(text -> context.main())
                .map(place -> new Found(
                        place,
                        Basis.BEFORE,
                        "the report is mainly about " + place.place().name()));
    }
}
