package org.sitrep.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more records than fit into memory: full buffers are sorted and put into files, which are merged at the end.
 * Records are compared as unsigned bytes.
 */
final class SortedRuns implements Closeable {

    /** Takes records in order. */
    interface Sink {
        void take(byte[] entry) throws IOException;
    }

    private static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;
    private static final int OVERHEAD_IN_BYTES = 24;

    private final Path folder;
    private final long bufferInBytes;
    private final List<byte[]> buffer = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long buffered;

    /** @param bufferInBytes about how much memory the buffer may take */
    SortedRuns(Path folder, long bufferInBytes) {
        this.folder = folder;
        this.bufferInBytes = bufferInBytes;
    }

    void add(byte[] entry) throws IOException {
        buffer.add(entry);
        buffered += entry.length + OVERHEAD_IN_BYTES;
        if (buffered > bufferInBytes) {
            spill();
        }
    }

    private void spill() throws IOException {
        buffer.sort(BY_BYTES);
        Path run = Files.createTempFile(folder, "run", ".tmp");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            for (byte[] entry : buffer) {
                out.writeInt(entry.length);
                out.write(entry);
            }
        }
        buffer.clear();
        buffered = 0;
    }

    /** Gives all records in order; to be called once. */
    void drain(Sink sink) throws IOException {
        if (runs.isEmpty()) {
            buffer.sort(BY_BYTES);
            for (byte[] entry : buffer) {
                sink.take(entry);
            }
            return;
        }
        spill();
        PriorityQueue<Run> open = new PriorityQueue<>(Comparator.comparing((Run run) -> run.entry, BY_BYTES));
        try {
            for (Path run : runs) {
                open.add(new Run(run));
            }
            while (!open.isEmpty()) {
                Run least = open.remove();
                sink.take(least.entry);
                if (least.advance()) {
                    open.add(least);
                } else {
                    least.close();
                }
            }
        } finally {
            for (Run run : open) {
                run.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /** A sorted file and the record it is at. */
    private static final class Run implements Closeable {

        private final DataInputStream in;
        private byte[] entry = {};

        Run(Path file) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
            advance();
        }

        boolean advance() throws IOException {
            try {
                entry = in.readNBytes(in.readInt());
                return true;
            } catch (EOFException end) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
