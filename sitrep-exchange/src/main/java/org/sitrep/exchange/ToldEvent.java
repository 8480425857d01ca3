package org.sitrep.exchange;

import java.util.List;
import org.sitrep.fuse.FusedEvent;

/**
 * A fused event with its claims.
 *
 * @param claims in order of publication
 */
record ToldEvent(FusedEvent event, List<ToldClaim> claims) {

    ToldEvent {
        claims = List.copyOf(claims);
    }
}
