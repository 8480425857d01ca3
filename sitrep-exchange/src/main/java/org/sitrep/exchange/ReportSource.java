package org.sitrep.exchange;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sitrep.filed.FiledReport;

/** The reports an export is made of: handed on one at a time, in the same order as often as asked. */
@FunctionalInterface
public interface ReportSource {

    void forEach(Consumer<FiledReport> reader) throws IOException;

    /** The same; a report is decoded only when it is asked for, which any thread may do. */
    default void forEachUnread(Consumer<Supplier<FiledReport>> reader) throws IOException {
        forEach(report -> reader.accept(() -> report));
    }
}
