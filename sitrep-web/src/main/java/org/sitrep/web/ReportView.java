package org.sitrep.web;

import java.util.List;
import java.util.Optional;
import org.sitrep.filed.ReportHead;
import org.sitrep.store.ReportRow;
import org.sitrep.web.marks.ClaimCard;
import org.sitrep.web.marks.MarkedText;

/**
 * A report as the reader shows it.
 *
 * @param link where it was published, if a browser may follow it
 * @param versions other texts at the same address, the latest first
 * @param hasOriginal whether the bytes that came in are kept
 */
public record ReportView(
        ReportHead head,
        String producer,
        Optional<String> link,
        MarkedText text,
        List<ClaimCard> cards,
        int mentions,
        int attributions,
        List<ReportRow> versions,
        boolean hasOriginal) {

    public ReportView {
        cards = List.copyOf(cards);
        versions = List.copyOf(versions);
    }
}
