package org.sitrep.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;
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

    /** What reports published on a day or later have added to a case. */
    public static Diff of(FusedCase fused, LocalDate since) {
        return new Diff(
                since,
                Timeline.of(fused).events().stream()
                        .filter(event -> known(event.claims(), fused, since).isEmpty())
                        .toList(),
                Timeline.of(fused).events().stream()
                        .filter(event -> {
                            int known = known(event.claims(), fused, since).size();
                            return known > 0 && known < event.claims().size();
                        })
                        .toList(),
                fused.control().stream()
                        .filter(span -> !span.from().isBefore(since)
                                || span.to().filter(day -> !day.isBefore(since)).isPresent()
                                || anyNew(span.contrary(), fused, since))
                        .toList(),
                Contradictions.of(fused).pairs().stream()
                        .filter(pair -> isNew(pair.first(), since) || isNew(pair.second(), since))
                        .toList(),
                fused.claims().values().stream()
                        .filter(claim -> isNew(claim, since))
                        .sorted()
                        .toList());
    }

    private static List<CaseClaim> known(List<String> claims, FusedCase fused, LocalDate since) {
        return claims.stream()
                .map(id -> Optional.ofNullable(fused.claims().get(id)))
                .flatMap(Optional::stream)
                .filter(claim -> !isNew(claim, since))
                .toList();
    }

    private static boolean anyNew(List<String> claims, FusedCase fused, LocalDate since) {
        return known(claims, fused, since).size() < claims.size();
    }

    private static boolean isNew(CaseClaim claim, LocalDate since) {
        return claim.citation().published().filter(day -> !day.isBefore(since)).isPresent();
    }
}
