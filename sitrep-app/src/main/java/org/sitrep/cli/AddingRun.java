package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.Intake;
import org.sitrep.store.ReportIntake;
import org.sitrep.store.UnreadInputs;

/**
 * Adds reports as they come, those that are ready at one time together; tells of each once it is stored, and keeps
 * count.
 */
final class AddingRun implements Coding.Receiver<Arrivals.Arrival>, AutoCloseable {

    private static final int MOST_TOGETHER = 64;

    /** A report that waits to be stored, with the name of its input. */
    private record Waiting(String name, Arrivals.Arrival arrival) {}

    private final Screen screen;
    private final CaseFile file;
    private final Analyst analyst;
    private final ReportIntake intake;
    private final Optional<Progress> progress;
    private final Map<Intake.Effect, Integer> counts = new EnumMap<>(Intake.Effect.class);
    private final Set<String> failedBefore;
    private final List<Waiting> waiting = new ArrayList<>();
    private int claims;
    private int unread;

    AddingRun(Screen screen, CaseFile file, Analyst analyst, OptionalLong count) {
        this.screen = screen;
        this.file = file;
        this.analyst = analyst;
        this.intake = new ReportIntake(file, analyst);
        this.progress = Progress.forMany(screen, count, false);
        this.failedBefore = file.read(handle -> new UnreadInputs(handle)
                .all().stream().map(UnreadInputs.Unread::name).collect(Collectors.toSet()));
    }

    @Override
    public void take(Outcome<Arrivals.Arrival> outcome) {
        outcome.result()
                .ifPresentOrElse(
                        arrival -> waiting.add(new Waiting(outcome.name(), arrival)),
                        () -> refuse(outcome.name(), outcome.problem()));
        if (waiting.size() >= MOST_TOGETHER) {
            pause();
        }
        progress.ifPresent(Progress::step);
    }

    /** Stores what waits. */
    @Override
    public void pause() {
        List<Waiting> now = List.copyOf(waiting);
        waiting.clear();
        if (now.isEmpty()) {
            return;
        }
        forget(now);
        Iterator<Intake> stored = intake.addAll(now.stream()
                        .flatMap(waits -> waits.arrival().incoming().stream())
                        .toList())
                .iterator();
        for (Waiting waits : now) {
            Arrivals.Arrival arrival = waits.arrival();
            tell(
                    arrival.incoming().map(AddingRun::uri).orElse(waits.name()),
                    arrival.incoming().isPresent()
                            ? stored.next()
                            : Intake.unchanged(arrival.id(), Intake.Effect.ALREADY_THERE));
        }
    }

    /** What is read now was perhaps not before. */
    private void forget(List<Waiting> now) {
        if (failedBefore.isEmpty()) {
            return;
        }
        file.write(handle -> {
            UnreadInputs noted = new UnreadInputs(handle);
            now.stream().map(Waiting::name).filter(failedBefore::contains).forEach(noted::forget);
            return file;
        });
    }

    private void tell(String name, Intake done) {
        counts.merge(done.effect(), 1, Integer::sum);
        done.problem()
                .ifPresentOrElse(problem -> refuse(name, name + ": " + problem), () -> screen.say(line(name, done)));
    }

    private static String uri(IncomingReport incoming) {
        return incoming.report().head().uri();
    }

    /** Tells of an input that could not be read, and notes it in the case. */
    private void refuse(String name, String problem) {
        unread++;
        file.write(handle -> {
            new UnreadInputs(handle).note(analyst, name, fileOf(name), problem);
            return name;
        });
        String message = "sitrep: " + problem;
        progress.ifPresentOrElse(
                shown -> shown.say(message), () -> screen.errLines().println(message));
    }

    private static Optional<Path> fileOf(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
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
