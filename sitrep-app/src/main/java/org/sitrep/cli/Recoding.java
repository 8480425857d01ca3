package org.sitrep.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.export.JsonExporter;
import org.sitrep.report.OriginalReport;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.Rebuilding;
import org.sitrep.store.ReportRow;

/** Reads the originals of a case again and puts the new readings in place of the old ones, each once it is ready. */
final class Recoding implements AutoCloseable {

    /** A new reading; empty where the original bytes are not in the case. */
    record Again(Optional<IncomingReport> report) {}

    private final Screen screen;
    private final CaseFile file;
    private final Analyst analyst;
    private final Coder coder;
    private final JsonExporter exporter;
    private final Rebuilding rebuilding;
    private final Optional<Progress> progress;
    private int otherwise;
    private int same;
    private int without;
    private int failed;

    Recoding(Screen screen, CaseFile file, Analyst analyst, Coder coder, int reports) {
        this.screen = screen;
        this.file = file;
        this.analyst = analyst;
        this.coder = coder;
        this.exporter = new JsonExporter(coder.producer());
        this.rebuilding = new Rebuilding(file);
        this.progress = Progress.forMany(screen, OptionalLong.of(reports), false);
    }

    Iterator<Task<Again>> tasks(List<ReportRow> reports) {
        return reports.stream()
                .map(report -> new Task<>(report.id() + "  " + report.uri(), () -> again(report.id())))
                .iterator();
    }

    private Again again(String id) {
        Optional<OriginalReport> original = file.read(handle -> new CaseReports(handle).original(id));
        return new Again(
                original.map(found -> IncomingReport.of(exporter.line(coder.code(found.read())), Optional.of(found))));
    }

    void take(Outcome<Again> outcome) {
        outcome.result()
                .ifPresentOrElse(
                        again -> again.report().ifPresentOrElse(this::replace, () -> without++),
                        () -> fail(outcome.problem()));
        progress.ifPresent(Progress::step);
    }

    private void replace(IncomingReport again) {
        if (rebuilding.replace(analyst, again)) {
            otherwise++;
            screen.say("read anew  " + again.report().id() + "  "
                    + Counted.of(again.report().claims().size(), "claim"));
        } else {
            same++;
        }
    }

    private void fail(String problem) {
        failed++;
        String message = "sitrep: " + problem;
        progress.ifPresentOrElse(
                shown -> shown.say(message), () -> screen.errLines().println(message));
    }

    void summarise() {
        screen.errLines()
                .println(otherwise + " of " + Counted.of(otherwise + same + without + failed, "report")
                        + " read otherwise than before"
                        + (without == 0 ? "" : "; " + without + " have no original bytes and stay as they are")
                        + (failed == 0 ? "" : "; " + failed + " could not be read and stay as they are"));
    }

    int status() {
        return failed == 0 ? Main.FINE : Main.SOME_UNREAD;
    }

    @Override
    public void close() {
        progress.ifPresent(Progress::close);
    }
}
