package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.ControlSpan.State;

/** A stretch in which a place is only said to be fought over, while its claims are being gathered. */
final class OpenContest {

    private final Contest first;
    private final Optional<LocalDate> to;
    private final List<CaseClaim> claims = new ArrayList<>();
    private LocalDate last;

    private OpenContest(Contest first, Optional<LocalDate> to) {
        this.first = first;
        this.to = to;
        this.last = first.day();
    }

    /** Adds a claim to the stretch it falls into, or opens one that lasts until the next holder. */
    static void join(List<OpenContest> open, Contest contest, Optional<LocalDate> nextHolder) {
        OpenContest of = open.stream()
                .filter(one -> one.to.equals(nextHolder))
                .findFirst()
                .orElseGet(() -> {
                    OpenContest made = new OpenContest(contest, nextHolder);
                    open.add(made);
                    return made;
                });
        of.claims.add(contest.claim());
        of.last = contest.day();
    }

    ControlSpan span(Assessments assessments) {
        return new ControlSpan(
                first.scene().key(),
                first.scene(),
                first.scene().part(),
                Optional.empty(),
                State.CONTESTED,
                first.day(),
                to,
                last,
                claims.stream().sorted().map(CaseClaim::id).distinct().toList(),
                List.of(),
                false,
                assessments.of(claims, List.of()));
    }
}
