package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.ControlSpan.State;

/** A stretch of control while its claims are being gathered. */
final class OpenSpan {

    private final Hold first;
    private final List<CaseClaim> claims = new ArrayList<>();
    private final List<CaseClaim> contrary = new ArrayList<>();
    private final boolean recaptured;
    private State state;
    private LocalDate lastConfirmed;
    private Optional<LocalDate> to = Optional.empty();

    OpenSpan(Hold first, State state, boolean recaptured) {
        this.first = first;
        this.state = state;
        this.recaptured = recaptured;
        this.lastConfirmed = first.day();
        claims.add(first.claim());
    }

    Hold first() {
        return first;
    }

    LocalDate lastConfirmed() {
        return lastConfirmed;
    }

    void confirm(Hold hold) {
        claims.add(hold.claim());
        lastConfirmed = hold.day().isAfter(lastConfirmed) ? hold.day() : lastConfirmed;
    }

    /** Whether the party is said to hold it on a day. */
    boolean isOn(LocalDate day) {
        return state != State.LOST
                && !day.isBefore(first.day())
                && to.filter(end -> !day.isBefore(end)).isEmpty();
    }

    void contest(CaseClaim claim) {
        contrary.add(claim);
        state = State.CONTESTED;
    }

    void end(LocalDate day) {
        to = Optional.of(day.isAfter(first.day()) ? day : first.day().plusDays(1));
    }

    ControlSpan span(Assessments assessments) {
        return new ControlSpan(
                first.scene().key(),
                first.scene(),
                first.part(),
                Optional.of(first.party()),
                state,
                first.day(),
                to,
                lastConfirmed,
                claims.stream().sorted().map(CaseClaim::id).distinct().toList(),
                contrary.stream().sorted().map(CaseClaim::id).distinct().toList(),
                recaptured,
                assessments.of(claims, contrary));
    }
}
