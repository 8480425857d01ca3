package org.sitrep.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Progress as plain lines, at most one every ten seconds: for logs. */
final class ProgressLines implements Progress {

    private static final long INTERVAL_IN_NANOSECONDS = 10_000_000_000L;
    private static final double SECOND_IN_NANOSECONDS = 1e9;

    private final PrintWriter err;
    private final OptionalLong total;
    private final LongSupplier nanoseconds;
    private final long begun;
    private long told;
    private long done;

    /** @param nanoseconds a running clock */
    ProgressLines(PrintWriter err, OptionalLong total, LongSupplier nanoseconds) {
        this.err = err;
        this.total = total;
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
        this.told = begun;
    }

    @Override
    public void step() {
        done++;
        long now = nanoseconds.getAsLong();
        if (now - told >= INTERVAL_IN_NANOSECONDS) {
            told = now;
            say(line((now - begun) / SECOND_IN_NANOSECONDS));
        }
    }

    private String line(double seconds) {
        double rate = done / seconds;
        String line = String.format(
                Locale.ROOT,
                "%d%s reports, %.1f a second",
                done,
                total.isPresent() ? " of " + total.getAsLong() : "",
                rate);
        return total.isPresent()
                ? line + String.format(Locale.ROOT, ", %.0f s left", (total.getAsLong() - done) / rate)
                : line;
    }

    @Override
    public void say(String line) {
        err.println(line);
        err.flush();
    }

    @Override
    public void close() {
        err.flush();
    }
}
