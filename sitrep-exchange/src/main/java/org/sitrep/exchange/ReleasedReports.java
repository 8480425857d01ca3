package org.sitrep.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseReports;
import org.sitrep.redact.PrivateNames;
import org.sitrep.redact.Profile;
import org.sitrep.redact.ReleasedReport;

/**
 * The reports of a source as a profile lets them go: read once for the names of private persons, and released anew each
 * time that they are asked for, on all processors, so that none is held.
 */
final class ReleasedReports implements CaseReports {

    private final ReportSource source;
    private final PrivateNames names;

    /** @param names of which none is known yet */
    ReleasedReports(ReportSource source, Profile profile, PrivateNames names) throws IOException {
        this.source = source;
        this.names = names;
        if (profile.withholdsPersons()) {
            each(names::sight, names::survey);
        }
        names.close();
    }

    private <T> void each(Function<FiledReport, T> making, Consumer<T> taker) throws IOException {
        try (InOrder<T> work = new InOrder<>(taker)) {
            source.forEachUnread(report -> work.add(() -> making.apply(report.get())));
            work.finish();
        }
    }

    /**
     * Goes through all of them in order.
     *
     * @param making in any thread
     * @param taker in this thread
     */
    <T> void eachReleased(Function<ReleasedReport, T> making, Consumer<T> taker) throws IOException {
        each(report -> making.apply(names.release(report)), taker);
    }

    @Override
    public void forEach(Consumer<FiledReport> reader) {
        try {
            eachReleased(ReleasedReport::report, reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
