package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.pipeline.CodedReport;

/** Writes outcomes as they come and keeps count; what could not be read is told in one line each. */
final class CodingRun implements AutoCloseable {

    private final Screen screen;
    private final OutputStream to;
    private Optional<ClaimsForm> form = Optional.empty();
    private Optional<Progress> progress = Optional.empty();
    private int reports;
    private int claims;
    private int unread;

    CodingRun(Screen screen, OutputStream to) {
        this.screen = screen;
        this.to = to;
    }

    /** @param fresh whether nothing has been written yet */
    void start(ClaimsForm chosen, boolean fresh, Optional<Progress> shown) throws IOException {
        this.form = Optional.of(chosen);
        this.progress = shown;
        if (fresh) {
            write(chosen.start());
        }
    }

    void take(Outcome<CodedReport> outcome) throws IOException {
        if (outcome.result().isPresent() && form.isPresent()) {
            CodedReport coded = outcome.result().get();
            reports++;
            claims += coded.claims().size();
            write(form.get().report(coded));
            coded.note().ifPresent(note -> say(outcome.name() + ": " + note));
        } else {
            tell(outcome);
        }
        progress.ifPresent(Progress::step);
    }

    void tell(Outcome<?> outcome) {
        unread++;
        say(outcome.problem());
    }

    private void say(String line) {
        String message = "sitrep: " + line;
        progress.ifPresentOrElse(
                shown -> shown.say(message), () -> screen.errLines().println(message));
    }

    private void write(String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    void summarise(Path file) {
        String unreadable = unread == 0 ? "" : "; " + unread + " could not be read";
        screen.errLines()
                .println(Counted.of(reports, "report") + ", " + Counted.of(claims, "claim") + " -> " + file
                        + unreadable);
    }

    int status() {
        return unread == 0 ? Main.FINE : Main.SOME_UNREAD;
    }

    @Override
    public void close() {
        progress.ifPresent(Progress::close);
    }
}
