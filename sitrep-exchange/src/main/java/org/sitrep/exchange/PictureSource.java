package org.sitrep.exchange;

import java.io.IOException;
import java.util.Optional;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.CaseReports;

/** How an export comes by its picture. */
interface PictureSource {

    /** @param reports as they are released */
    ExportPicture of(CaseReports reports) throws IOException;

    /** Fuses them in memory; not at all without a fusion. */
    static PictureSource fusing(Optional<CaseFusion> fusion) {
        return reports -> fusion.map(how -> PictureInMemory.fused(how, reports)).orElse(PictureInMemory.NOTHING);
    }
}
