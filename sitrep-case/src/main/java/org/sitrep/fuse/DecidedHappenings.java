package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.resolve.SameHappening;

/**
 * What people decided on happenings, put to the tellings of a case. It goes before every sign. Where decisions cannot
 * all be followed, those that keep apart win.
 */
final class DecidedHappenings {

    private final List<SameHappening> decided;
    private final Map<String, Set<String>> apartByClaim = new HashMap<>();

    DecidedHappenings(List<SameHappening> decided) {
        this.decided = List.copyOf(decided);
        decided.stream().filter(one -> !one.same()).forEach(one -> {
            apart(one.first()).add(one.second());
            apart(one.second()).add(one.first());
        });
    }

    private Set<String> apart(String claim) {
        return apartByClaim.computeIfAbsent(claim, id -> new HashSet<>());
    }

    /**
     * The claims of one telling in as many parts as people say it tells of happenings; each part in the order given.
     */
    List<List<CaseClaim>> parts(List<CaseClaim> telling) {
        List<List<CaseClaim>> parts = new ArrayList<>();
        for (CaseClaim claim : telling) {
            Optional<List<CaseClaim>> fitting = parts.stream()
                    .filter(part -> part.stream().noneMatch(other -> keepsApart(claim, other)))
                    .findFirst();
            fitting.orElseGet(() -> {
                        parts.add(new ArrayList<>());
                        return parts.get(parts.size() - 1);
                    })
                    .add(claim);
        }
        return parts;
    }

    private boolean keepsApart(CaseClaim one, CaseClaim other) {
        return apartByClaim.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    /** Whether some claim of the one is said to tell of another happening than some claim of the other. */
    boolean keepApart(Happening one, Happening other) {
        return !apartByClaim.isEmpty() && keepApart(one.tellings(), other.tellings());
    }

    boolean keepApart(Telling one, Telling other) {
        return !apartByClaim.isEmpty() && keepApart(List.of(one), List.of(other));
    }

    private boolean keepApart(Collection<Telling> one, Collection<Telling> other) {
        Set<String> claims = new HashSet<>();
        other.forEach(telling -> telling.claims().forEach(claim -> claims.add(claim.id())));
        return one.stream()
                .flatMap(telling -> telling.claims().stream())
                .anyMatch(claim ->
                        apartByClaim.getOrDefault(claim.id(), Set.of()).stream().anyMatch(claims::contains));
    }

    /** Pairs of tellings that people take for one, in the order in which they decided. */
    List<List<Telling>> same(List<Telling> tellings) {
        Map<String, Telling> byClaim = new HashMap<>();
        if (!decided.isEmpty()) {
            tellings.forEach(telling -> telling.claims().forEach(claim -> byClaim.put(claim.id(), telling)));
        }
        List<List<Telling>> same = new ArrayList<>();
        for (SameHappening one : decided) {
            Telling first = byClaim.get(one.first());
            Telling second = byClaim.get(one.second());
            if (one.same() && first != null && second != null && !first.equals(second)) {
                same.add(List.of(first, second));
            }
        }
        return same;
    }
}
