package org.sitrep.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a gazetteer file: a head with a magic number and the length of each section, then the sections. All
 * numbers are big-endian. A section is at most 2 GB, the file is not limited.
 */
final class GazetteerSections {

    static final int MAGIC = 0x53475A32;

    /** The sections in the order in which they stand in the file. */
    enum Section {
        FEATURES,
        COUNTRIES,
        DIVISIONS,
        POPULATIONS,
        IDS,
        LATITUDES,
        LONGITUDES,
        NAME_STARTS,
        NAMES,
        COUNTRY_CODE_STARTS,
        COUNTRY_CODES,
        DIVISION_CODE_STARTS,
        DIVISION_CODES,
        KEY_STARTS,
        KEYS,
        POSTING_STARTS,
        POSTINGS,
        PCODE_PLACES,
        PCODE_STARTS,
        PCODES
    }

    static final int HEAD = Integer.BYTES + Long.BYTES * Section.values().length;

    private final Map<Section, ByteBuffer> buffers;

    private GazetteerSections(Map<Section, ByteBuffer> buffers) {
        this.buffers = buffers;
    }

    /** @throws IOException if this is no gazetteer of this version, or cut off */
    static GazetteerSections of(byte[] file) throws IOException {
        List<Long> lengths = lengths(ByteBuffer.wrap(file), file.length);
        Map<Section, ByteBuffer> buffers = new EnumMap<>(Section.class);
        int at = HEAD;
        for (Section section : Section.values()) {
            int length = Math.toIntExact(lengths.get(section.ordinal()));
            buffers.put(section, ByteBuffer.wrap(file, at, length).slice());
            at += length;
        }
        return new GazetteerSections(buffers);
    }

    /**
     * The sections of a file, mapped into memory rather than read.
     *
     * @throws IOException if this is no gazetteer of this version, or cut off
     */
    static GazetteerSections mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // read on
            }
            List<Long> lengths = lengths(head.flip(), channel.size());
            Map<Section, ByteBuffer> buffers = new EnumMap<>(Section.class);
            long at = HEAD;
            for (Section section : Section.values()) {
                long length = lengths.get(section.ordinal());
                buffers.put(section, channel.map(FileChannel.MapMode.READ_ONLY, at, length));
                at += length;
            }
            return new GazetteerSections(buffers);
        } catch (IOException unusable) {
            throw new IOException(file + ": " + unusable.getMessage(), unusable);
        }
    }

    private static List<Long> lengths(ByteBuffer head, long size) throws IOException {
        if (head.remaining() < HEAD || head.getInt() != MAGIC) {
            throw new IOException("expected a gazetteer file of this version, found something else");
        }
        List<Long> lengths = new ArrayList<>();
        long all = HEAD;
        for (int i = 0; i < Section.values().length; i++) {
            long length = head.getLong();
            lengths.add(length);
            all += length;
        }
        if (all != size) {
            throw new IOException("expected a gazetteer file of " + all + " bytes, found " + size);
        }
        return lengths;
    }

    ByteBuffer get(Section section) {
        ByteBuffer buffer = buffers.get(section);
        if (buffer == null) {
            throw new IllegalStateException("no section " + section);
        }
        return buffer;
    }
}
