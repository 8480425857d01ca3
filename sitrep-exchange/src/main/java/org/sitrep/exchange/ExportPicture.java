package org.sitrep.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;

/** What the released reports of an export give together, in memory or kept in the case. For one thread. */
interface ExportPicture {

    /** Whether reports were fused at all. */
    boolean isFused();

    /** What fusion tells of the claims of a report, by claim; those of which it tells nothing may be missing. */
    Map<String, ClaimLink> links(FiledReport report);

    /** Hands on every event in order of days, then id; an event may be decoded in any thread, also later. */
    void forEachEvent(Consumer<Supplier<ToldEvent>> taker);

    /** In order of place, part and first day. */
    List<ControlSpan> control();

    /** Claims, events, relations, control and states at once, for forms that look at all claims together. */
    FusedCase whole();
}
