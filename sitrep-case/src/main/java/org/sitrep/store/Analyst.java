package org.sitrep.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who works on a case, with the clock that dates what is done.
 *
 * @param name as it will stand in the log; not blank
 */
public record Analyst(String name, Clock clock) {

    public Analyst {
        if (name.isBlank()) {
            throw new IllegalArgumentException("expected the name of whoever works on the case; found a blank");
        }
    }

    /** Now, in whole seconds, in UTC. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
