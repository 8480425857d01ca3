package org.sitrep.fuse;

import java.util.function.Consumer;
import org.sitrep.filed.FiledReport;

/** The reports of a case, which can be gone through more than once without all of them standing in memory. */
public interface CaseReports {

    /** Hands over every report, in any order, each once. */
    void forEach(Consumer<FiledReport> reader);
}
