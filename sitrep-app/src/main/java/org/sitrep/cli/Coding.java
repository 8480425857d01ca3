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

/** Does tasks on several threads and hands the outcomes on in the order of the tasks, a bounded number ahead. */
final class Coding<T> {

    private static final int AHEAD_PER_JOB = 4;

    private final int jobs;

    /** @param jobs number of threads, at least 1 */
    Coding(int jobs) {
        this.jobs = jobs;
    }

    /** Takes outcomes in the order of the tasks. */
    interface Receiver<T> {
        void take(Outcome<T> outcome) throws IOException;

        /** Nothing further is ready: what was put aside to be done together may be done now. */
        default void pause() throws IOException {}
    }

    /** @throws IOException if the receiver fails; what is under way is dropped */
    void run(Iterator<Task<T>> tasks, Receiver<T> receiver) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, Coding::thread);
        try {
            Deque<Future<Outcome<T>>> ahead = new ArrayDeque<>();
            while (tasks.hasNext() || !ahead.isEmpty()) {
                while (tasks.hasNext() && ahead.size() < jobs * AHEAD_PER_JOB) {
                    Task<T> task = tasks.next();
                    ahead.add(threads.submit(() -> outcome(task)));
                }
                if (!ahead.element().isDone()) {
                    receiver.pause();
                }
                receiver.take(result(ahead.remove()));
            }
            receiver.pause();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "coding");
        thread.setDaemon(true);
        return thread;
    }

    static <T> Outcome<T> outcome(Task<T> task) {
        try {
            return Outcome.of(task.name(), task.work().run());
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return Outcome.failed(task.name(), failure);
        }
    }

    private static <T> Outcome<T> result(Future<Outcome<T>> future) {
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
