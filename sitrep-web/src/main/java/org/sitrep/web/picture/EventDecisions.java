package org.sitrep.web.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.resolve.SameHappening;

/**
 * Says in decisions on two claims what a person decides on whole events. An earlier decision to the contrary is among
 * them turned round, so that taking the new one back restores it.
 */
public final class EventDecisions {

    private final CasePicture picture;
    private final List<SameHappening> standing;

    /** @param standing what is decided so far */
    public EventDecisions(CasePicture picture, List<SameHappening> standing) {
        this.picture = picture;
        this.standing = List.copyOf(standing);
    }

    /**
     * The events that some claims tell of are one.
     *
     * @throws IllegalArgumentException if a claim tells of no event, or all tell of one already
     */
    public List<SameHappening> merge(List<String> claims) {
        Map<String, FusedEvent> events = new LinkedHashMap<>();
        claims.forEach(claim -> events.putIfAbsent(event(claim).id(), event(claim)));
        if (events.size() < 2) {
            throw new IllegalArgumentException("expected claims that tell of two events or more");
        }
        List<FusedEvent> all = List.copyOf(events.values());
        Set<SameHappening> decisions = new LinkedHashSet<>();
        FusedEvent first = all.get(0);
        for (FusedEvent event : all.subList(1, all.size())) {
            decisions.add(
                    new SameHappening(first.claims().get(0), event.claims().get(0), true));
        }
        for (int i = 0; i < all.size(); i++) {
            for (FusedEvent other : all.subList(i + 1, all.size())) {
                decisions.addAll(contrary(all.get(i).claims(), other.claims(), false));
            }
        }
        return List.copyOf(decisions);
    }

    /**
     * Some claims of one event tell of another one.
     *
     * @throws IllegalArgumentException if they do not stand in one event, or are all of its claims
     */
    public List<SameHappening> split(List<String> claims) {
        Set<String> out = new LinkedHashSet<>(claims);
        if (out.isEmpty()) {
            throw new IllegalArgumentException("expected the claims that tell of another event");
        }
        FusedEvent event = event(out.iterator().next());
        if (!event.claims().containsAll(out)) {
            throw new IllegalArgumentException("expected claims of one event");
        }
        List<String> rest =
                event.claims().stream().filter(claim -> !out.contains(claim)).toList();
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("expected some claims of the event, and not all of them");
        }
        Set<SameHappening> decisions = new LinkedHashSet<>();
        byTelling(out)
                .forEach((telling, leaving) -> byTelling(rest).forEach((other, staying) -> {
                    if (telling.equals(other)) {
                        leaving.forEach(one ->
                                staying.forEach(another -> decisions.add(new SameHappening(one, another, false))));
                    } else {
                        decisions.add(new SameHappening(leaving.get(0), staying.get(0), false));
                    }
                }));
        decisions.addAll(contrary(out, rest, true));
        return List.copyOf(decisions);
    }

    /**
     * Two claims tell of two events; what else is told of goes with the likelier.
     *
     * @throws IllegalArgumentException if they are not two, or one tells of no event
     */
    public List<SameHappening> apart(List<String> claims) {
        if (claims.size() != 2 || claims.get(0).equals(claims.get(1))) {
            throw new IllegalArgumentException("expected two claims; found " + claims.size());
        }
        claims.forEach(this::event);
        return List.of(new SameHappening(claims.get(0), claims.get(1), false));
    }

    private FusedEvent event(String claim) {
        return picture.eventOf(claim)
                .orElseThrow(() -> new IllegalArgumentException("claim \"" + claim + "\" tells of no event"));
    }

    private Map<String, List<String>> byTelling(Collection<String> claims) {
        Map<String, List<String>> byTelling = new LinkedHashMap<>();
        picture.claims(List.copyOf(claims))
                .forEach(claim -> byTelling
                        .computeIfAbsent(telling(claim), telling -> new ArrayList<>())
                        .add(claim.id()));
        return byTelling;
    }

    /** A report's claims of one incident are fused together. */
    private static String telling(CaseClaim claim) {
        return claim.citation().report() + " " + claim.incident();
    }

    /** Standing decisions on a claim of each side, turned round. */
    private List<SameHappening> contrary(Collection<String> one, Collection<String> other, boolean same) {
        Set<String> mine = new HashSet<>(one);
        Set<String> theirs = new HashSet<>(other);
        return standing.stream()
                .filter(decided -> decided.same() == same)
                .filter(decided -> mine.contains(decided.first()) && theirs.contains(decided.second())
                        || mine.contains(decided.second()) && theirs.contains(decided.first()))
                .map(decided -> new SameHappening(decided.first(), decided.second(), !same))
                .toList();
    }
}
