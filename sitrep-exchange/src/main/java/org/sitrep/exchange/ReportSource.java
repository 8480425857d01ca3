package org.sitrep.exchange;

import java.io.IOException;
import java.util.function.Consumer;
import org.sitrep.filed.FiledReport;

/** The reports an export is made of: handed on one at a time, in the same order as often as asked. */
@FunctionalInterface
public interface ReportSource {

    void forEach(Consumer<FiledReport> reader) throws IOException;
}
