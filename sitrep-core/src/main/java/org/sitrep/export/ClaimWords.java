package org.sitrep.export;

import org.sitrep.claim.Filler;
import org.sitrep.entity.Entity;
import org.sitrep.pipeline.CodedReport;

/** Names for a reader: of the entity where one is known, else the words of the report. */
final class ClaimWords {

    private ClaimWords() {}

    static String name(CodedReport coded, Filler filler) {
        return filler.mention()
                .flatMap(coded.entities()::of)
                .map(Entity::name)
                .orElseGet(() -> ClaimSource.oneLine(filler.text()));
    }
}
