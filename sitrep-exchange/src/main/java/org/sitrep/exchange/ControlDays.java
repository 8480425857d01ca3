package org.sitrep.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Scene;

/**
 * Who is said to hold a place, with exactly one state on each day from the first news of a part of a place on. Where
 * several parties are each said to hold it on one day, it is contested; a day of which nothing is told is unconfirmed.
 */
final class ControlDays {

    /** What is said of one part of one place in a stretch of days. */
    enum State {
        HELD,
        CONTESTED,
        LOST,
        UNCONFIRMED
    }

    /**
     * A stretch of days with one state.
     *
     * @param holders the one who holds it, or those who contest it
     * @param left who is said to have lost or left it
     * @param from first day
     * @param to first day after; empty while it lasts
     */
    record Stretch(
            Scene scene,
            String place,
            Scene.Part part,
            List<Party> holders,
            List<Party> left,
            State state,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<LocalDate> lastConfirmed,
            List<String> claims,
            List<String> contrary) {

        String id() {
            return place + "|" + part.label() + "|" + from;
        }
    }

    private record Part(String place, Scene.Part part) {}

    private ControlDays() {}

    /** All stretches, by place, part and day. */
    static List<Stretch> of(List<ControlSpan> spans) {
        Comparator<Part> order = Comparator.comparing(Part::place).thenComparing(Part::part);
        Map<Part, List<ControlSpan>> parts = new TreeMap<>(order);
        spans.forEach(span -> parts.computeIfAbsent(new Part(span.place(), span.part()), unused -> new ArrayList<>())
                .add(span));
        List<Stretch> stretches = new ArrayList<>();
        parts.values().forEach(ofPart -> stretches.addAll(ofPart(ofPart)));
        return List.copyOf(stretches);
    }

    private static List<Stretch> ofPart(List<ControlSpan> spans) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        spans.forEach(span -> {
            turns.add(span.from());
            span.to().filter(to -> to.isAfter(span.from())).ifPresent(turns::add);
        });
        List<Stretch> stretches = new ArrayList<>();
        List<LocalDate> days = List.copyOf(turns);
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> to = i + 1 < days.size() ? Optional.of(days.get(i + 1)) : Optional.empty();
            add(stretches, stretch(spans, days.get(i), to));
        }
        return stretches;
    }

    private static Stretch stretch(List<ControlSpan> spans, LocalDate from, Optional<LocalDate> to) {
        List<ControlSpan> there =
                spans.stream().filter(span -> covers(span, from)).toList();
        Map<String, Party> holders = new TreeMap<>();
        there.forEach(span -> span.holder()
                .ifPresent(holder -> holders.putIfAbsent(holder.key().orElse(holder.name()), holder)));
        State state = state(there, holders.size());
        ControlSpan any = there.isEmpty() ? spans.get(0) : there.get(0);
        return new Stretch(
                any.scene(),
                any.place(),
                any.part(),
                state == State.LOST ? List.of() : List.copyOf(holders.values()),
                state == State.LOST ? List.copyOf(holders.values()) : List.of(),
                state,
                from,
                to,
                there.stream().map(ControlSpan::lastConfirmed).max(Comparator.naturalOrder()),
                there.stream()
                        .flatMap(span -> span.claims().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                there.stream()
                        .flatMap(span -> span.contrary().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean covers(ControlSpan span, LocalDate day) {
        return !day.isBefore(span.from()) && span.to().map(day::isBefore).orElse(true);
    }

    private static State state(List<ControlSpan> there, int holders) {
        if (there.isEmpty()) {
            return State.UNCONFIRMED;
        }
        boolean contested = there.stream().anyMatch(span -> span.state() == ControlSpan.State.CONTESTED);
        if (contested || holders > 1) {
            return State.CONTESTED;
        }
        return there.stream().anyMatch(span -> span.state() == ControlSpan.State.HELD) ? State.HELD : State.LOST;
    }

    /** Puts a stretch behind the last one, or into it where nothing differs but the days. */
    private static void add(List<Stretch> stretches, Stretch next) {
        Stretch last = stretches.isEmpty() ? next : stretches.get(stretches.size() - 1);
        boolean same = last != next
                && last.state() == next.state()
                && last.holders().equals(next.holders())
                && last.left().equals(next.left())
                && last.claims().equals(next.claims());
        if (same) {
            stretches.set(
                    stretches.size() - 1,
                    new Stretch(
                            last.scene(),
                            last.place(),
                            last.part(),
                            last.holders(),
                            last.left(),
                            last.state(),
                            last.from(),
                            next.to(),
                            next.lastConfirmed(),
                            last.claims(),
                            next.contrary()));
        } else {
            stretches.add(next);
        }
    }
}
