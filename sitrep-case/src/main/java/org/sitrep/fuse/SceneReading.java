package org.sitrep.fuse;

import java.util.Optional;
import org.sitrep.filed.FiledClaim;
import org.sitrep.fuse.KnownPlaces.KnownPlace;
import org.sitrep.fuse.Scene.Basis;

/** One way to tell where a claim is set. */
interface SceneReading {

    /** The place it sees and why; empty where it sees none. */
    Optional<Found> read(FiledClaim claim, ReportContext context);

    /** A place with what it rests on. */
    record Found(KnownPlace place, Basis basis, String reason) {}
}
