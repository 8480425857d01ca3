package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long a kind of request took, each time it was made. */
final class Answers {

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final String name;
    private final double limitInMilliseconds;
    private final List<Double> milliseconds = new ArrayList<>();

    /** @param limitInMilliseconds what 95 of a hundred must stay below */
    Answers(String name, double limitInMilliseconds) {
        this.name = name;
        this.limitInMilliseconds = limitInMilliseconds;
    }

    void time(Runnable request) {
        long start = System.nanoTime();
        request.run();
        milliseconds.add((System.nanoTime() - start) / NANOS_PER_MILLISECOND);
    }

    /** The time that a share of the requests did not pass; the nearest one measured. */
    double within(double share) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    boolean holds() {
        return within(0.95) < limitInMilliseconds;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-44s %6d %8.0f %8.0f %8.0f %8.0f  %s",
                name,
                milliseconds.size(),
                within(0.5),
                within(0.95),
                within(1),
                limitInMilliseconds,
                holds() ? "holds" : "too slow");
    }
}
