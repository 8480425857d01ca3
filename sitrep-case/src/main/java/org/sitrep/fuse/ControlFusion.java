package org.sitrep.fuse;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.fuse.ControlSpan.State;

/**
 * Control of each place over time, centre, villages and whole apart. A party that is said to hold a part does so until
 * another one is said to hold it or it is said to have gone; where two are said so within days, it is contested.
 */
final class ControlFusion {

    private final Assessments assessments;

    ControlFusion(Assessments assessments) {
        this.assessments = assessments;
    }

    /** All stretches, in order of place, part and first day. */
    List<ControlSpan> spans(List<CaseClaim> claims) {
        List<ControlSpan> spans = new ArrayList<>();
        for (List<Hold> holds : Holds.byPlace(claims).values()) {
            Map<Scene.Part, List<Hold>> byPart = new TreeMap<>();
            holds.forEach(hold -> byPart.computeIfAbsent(hold.part(), part -> new ArrayList<>())
                    .add(hold));
            byPart.values().forEach(of -> new Course().of(of).forEach(open -> spans.add(open.span(assessments))));
        }
        return spans;
    }

    /** The course of one part of one place. */
    private static final class Course {

        private final List<OpenSpan> all = new ArrayList<>();
        private final Map<String, OpenSpan> open = new TreeMap<>();
        private final Set<String> heldBefore = new HashSet<>();

        List<OpenSpan> of(List<Hold> holds) {
            for (Hold hold : holds) {
                if (hold.holds()) {
                    held(hold);
                } else {
                    notHeld(hold);
                }
            }
            return all;
        }

        private void held(Hold hold) {
            boolean contested = false;
            for (OpenSpan other : others(hold)) {
                if (ChronoUnit.DAYS.between(other.lastConfirmed(), hold.day()) <= ControlRelations.ONE_STATE_IN_DAYS) {
                    other.contest(hold);
                    contested = true;
                } else {
                    close(other, hold);
                }
            }
            Optional<OpenSpan> own = Optional.ofNullable(open.get(hold.side()));
            if (own.isPresent()) {
                own.get().confirm(hold);
                return;
            }
            OpenSpan made =
                    new OpenSpan(hold, contested ? State.CONTESTED : State.HELD, heldBefore.contains(hold.side()));
            if (contested) {
                others(hold).forEach(other -> made.contest(other.first()));
            }
            open.put(hold.side(), made);
            all.add(made);
        }

        private void notHeld(Hold hold) {
            Optional<OpenSpan> own = Optional.ofNullable(open.get(hold.side()));
            if (own.isPresent() && hold.claim().isDenial()) {
                own.get().contest(hold);
            } else if (own.isPresent()) {
                close(own.get(), hold);
            } else if (hold.change() && !hold.claim().isDenial()) {
                OpenSpan lost = new OpenSpan(hold, State.LOST, false);
                all.add(lost);
                heldBefore.add(hold.side());
            }
        }

        private void close(OpenSpan span, Hold by) {
            span.end(by.day());
            open.remove(span.first().side());
            heldBefore.add(span.first().side());
        }

        private List<OpenSpan> others(Hold hold) {
            return open.values().stream()
                    .filter(other -> !other.first().side().equals(hold.side()))
                    .toList();
        }
    }
}
