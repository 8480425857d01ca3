package org.sitrep.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.Relation;
import org.sitrep.view.Contradictions.Pair;

/**
 * What the reports of a case say together, with the ways from a claim to what it stands in.
 *
 * @param logLength length of the case's log when it was made
 * @param disagreements every pair of claims that does not go together, the latest first
 */
public record CasePicture(
        long logLength,
        FusedCase fused,
        Map<String, List<Relation>> relations,
        Map<String, FusedEvent> events,
        List<Pair> disagreements,
        Parties parties) {

    static CasePicture of(long logLength, FusedCase fused) {
        Map<String, List<Relation>> relations = new HashMap<>();
        fused.relations().forEach(relation -> {
            relations.computeIfAbsent(relation.first(), id -> new ArrayList<>()).add(relation);
            relations
                    .computeIfAbsent(relation.second(), id -> new ArrayList<>())
                    .add(relation);
        });
        Map<String, FusedEvent> events = new HashMap<>();
        fused.events().forEach(event -> event.claims().forEach(claim -> events.put(claim, event)));
        return new CasePicture(logLength, fused, relations, events, disagreements(fused), new Parties(fused));
    }

    public Optional<CaseClaim> claim(String id) {
        return Optional.ofNullable(fused.claims().get(id));
    }

    private static List<Pair> disagreements(FusedCase fused) {
        return fused.relations().stream()
                .filter(relation -> relation.type().isDisagreement())
                .flatMap(relation -> Optional.ofNullable(fused.claims().get(relation.first())).stream()
                        .flatMap(first -> Optional.ofNullable(fused.claims().get(relation.second())).stream()
                                .map(second -> new Pair(relation, first, second))))
                .sorted(Comparator.comparing(Pair::second, Comparator.<CaseClaim>reverseOrder())
                        .thenComparing(Pair::first)
                        .thenComparing(Pair::relation))
                .toList();
    }

    /** The affiliations of a party as a drawing. */
    public Network network(PartyRow party) {
        return Network.around(party, parties.ties(party.key()));
    }

    public List<CaseClaim> claims(List<String> ids) {
        return ids.stream().flatMap(id -> claim(id).stream()).toList();
    }

    /** How a claim stands to others. */
    public List<Relation> relationsOf(String claim) {
        return relations.getOrDefault(claim, List.of());
    }

    /** The happening a claim tells of. */
    public Optional<FusedEvent> eventOf(String claim) {
        return Optional.ofNullable(events.get(claim));
    }
}
