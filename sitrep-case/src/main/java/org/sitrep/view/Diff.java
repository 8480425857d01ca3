package org.sitrep.view;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedEvent;

/**
 * What reports published since a day have added or changed.
 *
 * @param since first day of publication that counts
 * @param newEvents happenings that no earlier report tells of
 * @param changedEvents happenings known before, with new versions
 * @param control stretches of control that began, ended or were contested since
 * @param contradictions pairs of which at least one side is new
 * @param newClaims all claims published since, in order of publication
 */
public record Diff(
        LocalDate since,
        List<FusedEvent> newEvents,
        List<FusedEvent> changedEvents,
        List<ControlSpan> control,
        List<Contradictions.Pair> contradictions,
        List<CaseClaim> newClaims) {

    public Diff {
        newEvents = List.copyOf(newEvents);
        changedEvents = List.copyOf(changedEvents);
        control = List.copyOf(control);
        contradictions = List.copyOf(contradictions);
        newClaims = List.copyOf(newClaims);
    }
}
