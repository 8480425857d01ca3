package org.sitrep.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.fuse.ControlSpan.State;

/**
 * Control of each place over time, centre, villages and whole apart. A party that is said to hold a part does so until
 * another one is said to hold it or it is said to have gone; where two are said so within days, or it is said to be
 * fought over, it is contested.
 */
final class ControlFusion {

    private static final Comparator<Contest> IN_ORDER =
            Comparator.comparing(Contest::day).thenComparing(Contest::claim);

    private final Assessments assessments;

    ControlFusion(Assessments assessments) {
        this.assessments = assessments;
    }

    /** All stretches, in order of place, part and first day. */
    List<ControlSpan> spans(List<CaseClaim> claims) {
        Map<PlacePart, List<Hold>> holds = new TreeMap<>();
        Holds.byPlace(claims).values().stream()
                .flatMap(List::stream)
                .forEach(hold -> holds.computeIfAbsent(PlacePart.of(hold.scene()), key -> new ArrayList<>())
                        .add(hold));
        Map<PlacePart, List<Contest>> contests = new TreeMap<>();
        claims.stream()
                .flatMap(claim -> Contest.of(claim).stream())
                .sorted(IN_ORDER)
                .forEach(contest -> contests.computeIfAbsent(PlacePart.of(contest.scene()), key -> new ArrayList<>())
                        .add(contest));
        Set<PlacePart> all = new TreeSet<>(holds.keySet());
        all.addAll(contests.keySet());
        return all.stream()
                .flatMap(one ->
                        spans(holds.getOrDefault(one, List.of()), contests.getOrDefault(one, List.of())).stream())
                .toList();
    }

    private List<ControlSpan> spans(List<Hold> holds, List<Contest> contests) {
        List<OpenSpan> held = new Course().of(holds);
        List<OpenContest> unheld = new ArrayList<>();
        for (Contest contest : contests) {
            List<OpenSpan> disputed = held.stream()
                    .filter(span -> span.isOn(contest.day())
                            && contest.disputes(span.first().side()))
                    .toList();
            disputed.forEach(span -> span.contest(contest.claim()));
            if (disputed.isEmpty() && contest.claim().type().equals("contested")) {
                OpenContest.join(unheld, contest, nextHolder(held, contest.day()));
            }
        }
        return Stream.concat(
                        held.stream().map(span -> span.span(assessments)),
                        unheld.stream().map(span -> span.span(assessments)))
                .sorted(Comparator.comparing(ControlSpan::from))
                .toList();
    }

    /** The first day after a day for which somebody is said to hold it. */
    private static Optional<LocalDate> nextHolder(List<OpenSpan> held, LocalDate day) {
        return held.stream()
                .map(span -> span.first().day())
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    /** A part of a place, by which courses are told apart. */
    private record PlacePart(String place, Scene.Part part) implements Comparable<PlacePart> {

        static PlacePart of(Scene scene) {
            return new PlacePart(scene.key(), scene.part());
        }

        @Override
        public int compareTo(PlacePart other) {
            int byPlace = place.compareTo(other.place);
            return byPlace != 0 ? byPlace : part.compareTo(other.part);
        }
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
                    other.contest(hold.claim());
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
                others(hold).forEach(other -> made.contest(other.first().claim()));
            }
            open.put(hold.side(), made);
            all.add(made);
        }

        private void notHeld(Hold hold) {
            Optional<OpenSpan> own = Optional.ofNullable(open.get(hold.side()));
            if (own.isPresent() && hold.claim().isDenial()) {
                own.get().contest(hold.claim());
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
