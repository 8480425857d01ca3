package org.sitrep.view;

import java.util.List;
import org.sitrep.fuse.ControlSpan;

/**
 * Who is said to hold what, and since when.
 *
 * @param spans in order of place, part and first day
 */
public record ControlMap(List<ControlSpan> spans) {

    public ControlMap {
        spans = List.copyOf(spans);
    }
}
