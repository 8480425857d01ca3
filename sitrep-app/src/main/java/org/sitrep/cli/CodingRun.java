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
    private final Optional<Progress> progress;
    private int reports;
    private int claims;
    private int unread;

    CodingRun(Screen screen, Optional<Progress> progress) {
        this.screen = screen;
        this.progress = progress;
    }

    void take(Outcome outcome, ClaimsForm form, OutputStream to) throws IOException {
        if (outcome.coded().isPresent()) {
            CodedReport coded = outcome.coded().get();
            reports++;
            claims += coded.claims().size();
            write(to, form.report(coded));
            to.flush();
            coded.note().ifPresent(note -> say(outcome.name() + ": " + note));
        } else {
            tell(outcome);
        }
        progress.ifPresent(Progress::step);
    }

    void tell(Outcome outcome) {
        unread++;
        say(outcome.name() + ": " + outcome.problem());
    }

    private void say(String line) {
        String message = "sitrep: " + line;
        progress.ifPresentOrElse(shown -> shown.say(message), () -> screen.errLines().println(message));
    }

    void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }

    void summarise(Path file) {
        String line = reports + (reports == 1 ? " report, " : " reports, ") + claims + (claims == 1 ? " claim" : " claims")
                + " -> " + file + (unread == 0 ? "" : "; " + unread + " could not be read");
        screen.errLines().println(line);
    }

    int status() {
        return unread == 0 ? Main.FINE : Main.SOME_UNREAD;
    }

    @Override
    public void close() {
        progress.ifPresent(Progress::close);
    }
}
