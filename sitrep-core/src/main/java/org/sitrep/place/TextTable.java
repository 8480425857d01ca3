package org.sitrep.place;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import org.sitrep.place.GazetteerSections.Section;

/** Texts end to end in UTF-8, with the position where each starts. */
final class TextTable {

    private final IntBuffer starts;
    private final ByteBuffer bytes;

    TextTable(GazetteerSections sections, Section starts, Section texts) {
        this.starts = sections.get(starts).asIntBuffer();
        this.bytes = sections.get(texts);
    }

    int size() {
        return starts.limit() - 1;
    }

    String text(int i) {
        byte[] text = new byte[starts.get(i + 1) - starts.get(i)];
        bytes.get(starts.get(i), text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Position of a text in a table sorted by unsigned bytes, or a negative number. */
    int indexOf(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int i, byte[] wanted) {
        int start = starts.get(i);
        int length = starts.get(i + 1) - start;
        int both = Math.min(length, wanted.length);
        for (int at = 0; at < both; at++) {
            int order = Integer.compare(bytes.get(start + at) & 0xFF, wanted[at] & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, wanted.length);
    }
}
