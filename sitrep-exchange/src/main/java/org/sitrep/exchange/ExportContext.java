package org.sitrep.exchange;

import java.nio.file.Path;
import java.util.Map;
import org.sitrep.fuse.FusedCase;

/**
 * What an export has beside the reports.
 *
 * @param folder where files go
 * @param picture the released reports fused; an empty one where they were not
 * @param facts what fused events leave in the reports; complete when all reports have been handed on
 * @param reviews by claim id
 * @param outlines areas of places
 * @param focus what a brief is about
 * @param version of the program
 */
record ExportContext(
        Path folder,
        ExportPicture picture,
        CaseFacts facts,
        Map<String, Review> reviews,
        Outlines outlines,
        BriefFocus focus,
        String version) {

    Review review(String claim) {
        return reviews.getOrDefault(claim, Review.NONE);
    }

    /** The whole picture in memory. */
    FusedCase fused() {
        return picture.whole();
    }
}
