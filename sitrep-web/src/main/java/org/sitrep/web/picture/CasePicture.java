package org.sitrep.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.Relation;

/**
 * What the reports of a case say together, with the ways from a claim to what it stands in.
 *
 * @param logLength length of the case's log when it was made
 */
public record CasePicture(
        long logLength, FusedCase fused, Map<String, List<Relation>> relations, Map<String, FusedEvent> events) {

    static CasePicture of(long logLength, FusedCase fused) {
        Map<String, List<Relation>> relations = new HashMap<>();
        fused.relations().forEach(relation -> {
            relations.computeIfAbsent(relation.first(), id -> new ArrayList<>()).add(relation);
            relations.computeIfAbsent(relation.second(), id -> new ArrayList<>()).add(relation);
        });
        Map<String, FusedEvent> events = new HashMap<>();
        fused.events().forEach(event -> event.claims().forEach(claim -> events.put(claim, event)));
        return new CasePicture(logLength, fused, relations, events);
    }

    public Optional<CaseClaim> claim(String id) {
        return Optional.ofNullable(fused.claims().get(id));
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
