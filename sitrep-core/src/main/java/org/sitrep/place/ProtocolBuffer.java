package org.sitrep.place;

import java.nio.charset.StandardCharsets;

/** The wire format of protocol buffers, as far as tables of places need it. */
final class ProtocolBuffer {

    private final byte[] bytes;
    private int position;

    ProtocolBuffer(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return position < bytes.length;
    }

    int position() {
        return position;
    }

    long readVarint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** A number in zigzag form. */
    long readSigned() {
        long value = readVarint();
        return value >>> 1 ^ -(value & 1);
    }

    String readText() {
        int length = (int) readVarint();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }
}
