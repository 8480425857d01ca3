package org.sitrep.view;

import java.util.List;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;

/**
 * Who is said to hold what, and since when.
 *
 * @param spans in order of place, part and first day
 */
public record ControlMap(List<ControlSpan> spans) {

    public ControlMap {
        spans = List.copyOf(spans);
    }

    /** The control map of a case or of a part of one. */
    public static ControlMap of(FusedCase fused) {
        return new ControlMap(fused.control());
    }
}
