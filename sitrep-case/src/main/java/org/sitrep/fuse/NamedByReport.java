package org.sitrep.fuse;

import java.util.Optional;
import org.sitrep.filed.FiledClaim;
import org.sitrep.fuse.Scene.Basis;

/** The headline or the first sentences say what place the report is about. */
final class NamedByReport implements SceneReading {

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        return context.leading()
                .map(spot -> new Found(
                        spot.place(),
                        Basis.REPORT,
                        "the report is about " + spot.place().place().name()));
    }
}
