package org.sitrep.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.Intake;
import org.sitrep.store.RefusedReportException;
import org.sitrep.store.ReportIntake;

/** Adds reports as they come, tells of each once it is stored, and keeps count. */
final class AddingRun implements AutoCloseable {

    private final Screen screen;
    private final ReportIntake intake;
    private final Optional<Progress> progress;
    private final Map<Intake.Effect, Integer> counts = new EnumMap<>(Intake.Effect.class);
    private int claims;
    private int unread;

    AddingRun(Screen screen, ReportIntake intake, OptionalLong count) {
        this.screen = screen;
        this.intake = intake;
        this.progress = Progress.forMany(screen, count, false);
    }

    void take(Outcome<Arrivals.Arrival> outcome) {
        outcome.result().ifPresentOrElse(arrival -> add(outcome.name(), arrival), () -> refuse(outcome.problem()));
        progress.ifPresent(Progress::step);
    }

    private void add(String name, Arrivals.Arrival arrival) {
        try {
            Intake done = arrival.incoming()
                    .map(intake::add)
                    .orElseGet(() -> new Intake(arrival.id(), Intake.Effect.ALREADY_THERE, 0, Optional.empty()));
            counts.merge(done.effect(), 1, Integer::sum);
            screen.say(line(arrival.incoming().map(AddingRun::uri).orElse(name), done));
        } catch (RefusedReportException refused) {
            refuse(Problems.oneLine(name, refused));
        }
    }

    private static String uri(IncomingReport incoming) {
        return incoming.report().head().uri();
    }

    private void refuse(String problem) {
        unread++;
        String message = "sitrep: " + problem;
        progress.ifPresentOrElse(
                shown -> shown.say(message), () -> screen.errLines().println(message));
    }

    private String line(String name, Intake done) {
        String twin = done.same()
                .map(id -> "; the same bytes are in the case as " + id)
                .orElse("");
        switch (done.effect()) {
            case NEW, NEW_VERSION -> {
                claims += done.claims();
                String what = done.effect() == Intake.Effect.NEW ? "added" : "new version";
                return what + "  " + done.report() + "  " + name + ": " + Counted.of(done.claims(), "claim") + twin;
            }
            case ALREADY_THERE -> {
                return "there already  " + done.report() + "  " + name;
            }
            default -> {
                return "purged before  " + done.report() + "  " + name + ": not added again";
            }
        }
    }

    void summarise(Path file) {
        int added = counts.getOrDefault(Intake.Effect.NEW, 0) + counts.getOrDefault(Intake.Effect.NEW_VERSION, 0);
        int there = counts.getOrDefault(Intake.Effect.ALREADY_THERE, 0);
        screen.errLines()
                .println(Counted.of(added, "report") + " added with " + Counted.of(claims, "claim") + " -> " + file
                        + (there == 0 ? "" : "; " + there + " there already")
                        + (unread == 0 ? "" : "; " + unread + " could not be read"));
    }

    int status() {
        return unread == 0 ? Main.FINE : Main.SOME_UNREAD;
    }

    @Override
    public void close() {
        progress.ifPresent(Progress::close);
    }
}
