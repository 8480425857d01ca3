package org.sitrep.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.report.Report;

/** Codes inputs on several threads and hands the outcomes on in the order of the inputs, a bounded number ahead. */
final class Coding {

    private static final int AHEAD_PER_JOB = 4;

    private final Function<Report, CodedReport> coder;
    private final int jobs;

    /** @param jobs number of threads, at least 1 */
    Coding(Function<Report, CodedReport> coder, int jobs) {
        this.coder = coder;
        this.jobs = jobs;
    }

    /** Takes outcomes in the order of the inputs. */
    interface Receiver {
        void take(Outcome outcome) throws IOException;
    }

    /** @throws IOException if the receiver fails; what is under way is dropped */
    void run(Iterator<Input> inputs, Receiver receiver) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, Coding::thread);
        try {
            Deque<Future<Outcome>> ahead = new ArrayDeque<>();
            while (inputs.hasNext() || !ahead.isEmpty()) {
                while (inputs.hasNext() && ahead.size() < jobs * AHEAD_PER_JOB) {
                    Input input = inputs.next();
                    ahead.add(threads.submit(() -> outcome(input)));
                }
                receiver.take(result(ahead.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "coding");
        thread.setDaemon(true);
        return thread;
    }

    Outcome outcome(Input input) {
        try {
            return Outcome.of(input.name(), coder.apply(input.reading().read()));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return Outcome.failed(input.name(), failure);
        }
    }

    private static Outcome result(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
