package org.sitrep.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.RelationType;

/**
 * What fusion tells of single claims: the happening each belongs to, and how it stands to an earlier claim about the
 * same thing. A group is all claims that relations join; its id is that of its first claim.
 */
final class ClaimLinks {

    /** The words of the table of claims, the strongest first; other relations have none there. */
    private static final List<Map.Entry<RelationType, String>> WORDS = List.of(
            Map.entry(RelationType.DENIES, "denies"),
            Map.entry(RelationType.CONTRADICTS, "contradicts"),
            Map.entry(RelationType.UPDATES, "update"),
            Map.entry(RelationType.REFINES, "refines"),
            Map.entry(RelationType.IDENTICAL, "identical"),
            Map.entry(RelationType.COPY, "identical"),
            Map.entry(RelationType.HARDENED, "identical"));

    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, RelationType> relations = new HashMap<>();

    static ClaimLinks of(FusedCase fused) {
        ClaimLinks links = new ClaimLinks();
        for (FusedEvent event : fused.events()) {
            event.claims().forEach(claim -> links.events.put(claim, event.id()));
        }
        fused.relations().stream()
                .filter(relation -> rank(relation.type()) < WORDS.size())
                .forEach(links::join);
        return links;
    }

    private void join(Relation relation) {
        String first = root(relation.first());
        String second = root(relation.second());
        String lesser = first.compareTo(second) <= 0 ? first : second;
        groups.put(first, lesser);
        groups.put(second, lesser);
        groups.putIfAbsent(relation.first(), lesser);
        groups.putIfAbsent(relation.second(), lesser);
        relations.merge(relation.second(), relation.type(), (one, other) -> rank(one) <= rank(other) ? one : other);
    }

    private String root(String claim) {
        String at = claim;
        for (String above = groups.get(at); above != null && !above.equals(at); above = groups.get(at)) {
            at = above;
        }
        return at;
    }

    private static int rank(RelationType type) {
        int rank = 0;
        while (rank < WORDS.size() && WORDS.get(rank).getKey() != type) {
            rank++;
        }
        return rank;
    }

    /** What is told of a claim. */
    ClaimLink of(String claim) {
        return new ClaimLink(
                Optional.ofNullable(events.get(claim)),
                groups.containsKey(claim) ? Optional.of(root(claim)) : Optional.empty(),
                Optional.ofNullable(relations.get(claim))
                        .map(type -> WORDS.get(rank(type)).getValue()));
    }
}
