package org.sitrep.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does pieces of work on as many threads as there are processors, and hands their outcomes on in the order in which the
 * work came, in the thread that brings it; holds a bounded number of pieces.
 */
final class InOrder<T> implements AutoCloseable {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * THREADS;

    private final Consumer<T> taker;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, InOrder::thread);
    private final Deque<Future<T>> ahead = new ArrayDeque<>(AHEAD);

    InOrder(Consumer<T> taker) {
        this.taker = taker;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "exporting");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a piece of work; what an earlier piece failed with is thrown here or at the end. */
    void add(Supplier<T> work) {
        if (ahead.size() == AHEAD) {
            handOn();
        }
        ahead.add(threads.submit(work::get));
    }

    /** Waits until all is done and handed on. */
    void finish() {
        while (!ahead.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        taker.accept(result(ahead.remove()));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Ends the threads; what was not handed on is dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
