package org.sitrep.view;

import java.util.List;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;

/**
 * What happened, in order of days; what has no day stands at the end.
 *
 * @param events each with all its versions
 */
public record Timeline(List<FusedEvent> events) {

    public Timeline {
        events = List.copyOf(events);
    }

    /** The timeline of a case or of a part of one. */
    public static Timeline of(FusedCase fused) {
        return new Timeline(fused.events());
    }
}
