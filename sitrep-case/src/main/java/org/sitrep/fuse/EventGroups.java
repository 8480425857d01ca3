package org.sitrep.fuse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.mention.LexiconTable;

/**
 * Groups of event types that reports use for one happening ({@code event-groups.tsv}): "raid" and "attack" and its
 * dead.
 */
final class EventGroups {

    private final Map<String, String> groups = new HashMap<>();

    EventGroups() {
        LexiconTable.shipped(EventGroups.class, "event-groups.tsv")
                .forEach(row -> groups.put(row.text("type"), row.text("group")));
    }

    /** The group of a claim; empty for a claim that tells of no happening in a place (accusations, appeals, states). */
    Optional<String> of(CaseClaim claim) {
        boolean happening = claim.kind() == ClaimKind.EVENT || claim.kind() == ClaimKind.CASUALTIES;
        return happening && claim.isActual() ? Optional.ofNullable(groups.get(claim.type())) : Optional.empty();
    }
}
