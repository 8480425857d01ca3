package org.sitrep.fuse;

import java.util.Comparator;
import java.util.Optional;
import org.sitrep.filed.FiledClaim;
import org.sitrep.fuse.Scene.Basis;

/** Another claim about the same happening in the report names the place. */
final class NamedByIncident implements SceneReading {

    private final SceneReading inClaim = new NamedInClaim();

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        return context.incidentMates(claim).stream()
                .sorted(Comparator.comparingInt(mate ->
                        Math.abs(mate.evidence().sentence() - claim.evidence().sentence())))
                .flatMap(mate -> inClaim.read(mate, context).stream())
                .filter(found -> found.place().isSpot())
                .findFirst()
                .map(found -> new Found(
                        found.place(),
                        Basis.INCIDENT,
                        "what the report tells of the same happening names "
                                + found.place().place().name()));
    }
}
