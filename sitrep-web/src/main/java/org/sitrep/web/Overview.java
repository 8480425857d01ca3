package org.sitrep.web;

import java.util.List;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.store.CaseStatus;
import org.sitrep.store.ReportRow;
import org.sitrep.store.UnreadInputs;
import org.sitrep.view.Contradictions.Pair;

/**
 * What the first page shows.
 *
 * @param claims number of claims of current reports
 * @param arrived reports that came in since the last visit, the latest first; all on a first visit
 * @param firstVisit whether this browser has not seen the case before
 * @param contested the pairs published last that cannot both be true
 * @param tolls events with the dead or wounded, the most first
 * @param unread what could not be read, the latest first
 * @param disagreements number of pairs that do not go together
 */
public record Overview(
        CaseStatus status,
        int claims,
        List<ReportRow> arrived,
        int arrivedCount,
        boolean firstVisit,
        List<Pair> contested,
        int disagreements,
        int events,
        List<FusedEvent> tolls,
        int reviewed,
        List<UnreadInputs.Unread> unread) {

    public Overview {
        arrived = List.copyOf(arrived);
        contested = List.copyOf(contested);
        tolls = List.copyOf(tolls);
        unread = List.copyOf(unread);
    }
}
