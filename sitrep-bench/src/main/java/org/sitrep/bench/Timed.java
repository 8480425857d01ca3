package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** A way of reading texts, with the seconds each of its rounds took. */
final class Timed {

    private static final double NANOS_PER_SECOND = 1e9;

    private final String name;
    private final ToLongFunction<String> read;
    private final List<Double> seconds = new ArrayList<>();
    private long produced;

    /** @param read reads one text and returns a count of what it found, so that no work is optimised away */
    Timed(String name, ToLongFunction<String> read) {
        this.name = name;
        this.read = read;
    }

    String name() {
        return name;
    }

    /** Reads all texts once without counting the time. */
    void warmUp(List<String> texts) {
        texts.forEach(text -> produced += read.applyAsLong(text));
    }

    /** Reads all texts once. */
    void round(List<String> texts) {
        long start = System.nanoTime();
        warmUp(texts);
        seconds.add((System.nanoTime() - start) / NANOS_PER_SECOND);
    }

    /** Median seconds of a round. */
    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    long produced() {
        return produced;
    }
}
