package org.sitrep.fuse;

import java.util.Optional;
import org.sitrep.filed.FiledClaim;
import org.sitrep.fuse.Scene.Basis;

/** The place that the report names most often, the headline and first sentence counted more. */
final class NamedByReport implements SceneReading {

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        return context.main()
                .map(place -> new Found(
                        place,
                        Basis.REPORT,
                        "the report is mainly about " + place.place().name()));
    }
}
