package org.sitrep.web.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.Intake;
import org.sitrep.store.ReportIntake;
import org.sitrep.store.UnreadInputs;

/**
 * Takes reports into a case one after the other, and keeps what failed so that it can be tried again. Each report is
 * safely stored by itself; closing the desk loses only what still waits. Safe for several threads.
 */
public final class IntakeQueue {

    /** Jobs kept for the page; the oldest done ones are forgotten. */
    private static final int KEPT = 2000;

    /** Where a report comes from. */
    private record Errand(Optional<Path> file, Supplier<IncomingReport> fetching) {}

    private final CaseFile file;
    private final Analyst analyst;
    private final ReportIntake intake;
    private final Executor worker;
    private final Map<Long, Job> jobs = new TreeMap<>();
    private final Map<Long, Errand> errands = new TreeMap<>();
    private long last;
    private long began;
    private int finished;

    /** @param worker does one thing at a time */
    public IntakeQueue(CaseFile file, Analyst analyst, Executor worker) {
        this.file = file;
        this.analyst = analyst;
        this.intake = new ReportIntake(file, analyst);
        this.worker = worker;
    }

    /**
     * How far the queue is.
     *
     * @param secondsLeft by the pace so far; -1 where nothing is finished yet
     * @param perMinute reports finished a minute since the queue last began
     */
    public record Progress(List<Job> jobs, int waiting, int done, int failed, double perMinute, long secondsLeft) {}

    /** Puts a report in the queue. */
    public Job add(String name, Supplier<IncomingReport> fetching) {
        return add(name, Optional.empty(), fetching);
    }

    /** @param file where the report lies on this machine, so that it can be tried again later */
    public synchronized Job add(String name, Optional<Path> file, Supplier<IncomingReport> fetching) {
        Job job = new Job(++last, name, Job.State.WAITING, "", "");
        errands.put(job.id(), new Errand(file, fetching));
        start(job);
        return job;
    }

    /** Tries a failed one again; false where there is no such. */
    public synchronized boolean retry(long id) {
        Job job = jobs.get(id);
        if (job == null || job.state() != Job.State.FAILED) {
            return false;
        }
        start(job.at(Job.State.WAITING, "", ""));
        return true;
    }

    private void start(Job job) {
        if (waiting() == 0) {
            began = System.nanoTime();
            finished = 0;
        }
        jobs.put(job.id(), job);
        forget();
        worker.execute(() -> run(job.id()));
    }

    private void forget() {
        List<Long> over = jobs.values().stream()
                .filter(job -> job.state() == Job.State.DONE)
                .limit(Math.max(0, jobs.size() - KEPT))
                .map(Job::id)
                .toList();
        over.forEach(id -> {
            jobs.remove(id);
            errands.remove(id);
        });
    }

    private void run(long id) {
        Errand errand = begin(id);
        try {
            Intake effect = intake.add(errand.fetching().get());
            boolean refused = effect.effect() == Intake.Effect.REFUSED;
            end(id, refused ? Job.State.FAILED : Job.State.DONE, words(effect), refused ? "" : effect.report());
        } catch (RuntimeException | StackOverflowError failure) {
            end(
                    id,
                    Job.State.FAILED,
                    String.valueOf(failure.getMessage()).lines().findFirst().orElse("failed"),
                    "");
        }
    }

    private synchronized Errand begin(long id) {
        change(id, job -> job.at(Job.State.READING, "", ""));
        Errand errand = errands.get(id);
        if (errand == null) {
            throw new IllegalStateException("no errand " + id);
        }
        return errand;
    }

    private synchronized void end(long id, Job.State state, String words, String report) {
        note(id, state, words);
        change(id, job -> job.at(state, words, report));
        finished++;
    }

    /** What failed stays in the case until it is read or given up. */
    private void note(long id, Job.State state, String words) {
        Optional<Job> job = Optional.ofNullable(jobs.get(id));
        job.ifPresent(done -> file.write(handle -> {
            UnreadInputs unread = new UnreadInputs(handle);
            if (state == Job.State.FAILED) {
                Optional<Path> lies = Optional.ofNullable(errands.get(id)).flatMap(Errand::file);
                unread.note(analyst, done.name(), lies, words);
            } else {
                unread.forget(done.name());
            }
            return done;
        }));
    }

    private void change(long id, Function<Job, Job> to) {
        jobs.computeIfPresent(id, (key, job) -> to.apply(job));
    }

    private static String words(Intake effect) {
        String claims = effect.claims() == 1 ? "1 claim" : effect.claims() + " claims";
        return switch (effect.effect()) {
            case NEW -> claims;
            case NEW_VERSION -> "a new version, " + claims;
            case ALREADY_THERE -> "in the case already";
            case PURGED_BEFORE -> "was purged from this case; not added";
            case REFUSED -> effect.problem().orElse("refused");
        };
    }

    private int waiting() {
        return (int) jobs.values().stream()
                .filter(job -> job.state() == Job.State.WAITING || job.state() == Job.State.READING)
                .count();
    }

    private int count(Job.State state) {
        return (int) jobs.values().stream().filter(job -> job.state() == state).count();
    }

    /** The latest first. */
    public synchronized Progress progress() {
        List<Job> latest = new ArrayList<>(jobs.values());
        java.util.Collections.reverse(latest);
        double minutes = Math.max(1e-9, (System.nanoTime() - began) / 6e10);
        double pace = finished == 0 ? 0 : finished / minutes;
        int waiting = waiting();
        return new Progress(
                latest,
                waiting,
                count(Job.State.DONE),
                count(Job.State.FAILED),
                pace,
                pace == 0 ? -1 : Math.round(60 * waiting / pace));
    }
}
