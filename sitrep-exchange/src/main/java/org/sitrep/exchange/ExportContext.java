package org.sitrep.exchange;

import java.nio.file.Path;
import java.util.Map;
import org.sitrep.fuse.FusedCase;

/**
 * What an export has beside the reports.
 *
 * @param folder where files go
 * @param fused the reports of this export fused; an empty case where they were not
 * @param links what fusion tells of single claims
 * @param facts what the fused claims leave in the reports
 * @param reviews by claim id
 * @param outlines areas of places
 * @param focus what a brief is about
 * @param version of the program
 */
record ExportContext(
        Path folder,
        FusedCase fused,
        ClaimLinks links,
        CaseFacts facts,
        Map<String, Review> reviews,
        Outlines outlines,
        BriefFocus focus,
        String version) {

    Review review(String claim) {
        return reviews.getOrDefault(claim, Review.NONE);
    }
}
