package org.sitrep.exchange;

import java.util.List;
import java.util.Map;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.FusedCase;

/** Makes one picture of many reports. */
@FunctionalInterface
public interface Fusing {

    /** Nothing fused: the forms that show single claims need no more. */
    FusedCase NOTHING =
            new FusedCase(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    FusedCase fuse(List<FiledReport> reports);
}
