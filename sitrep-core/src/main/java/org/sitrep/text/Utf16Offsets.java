package org.sitrep.text;

/** The way back from {@link CodePointOffsets}: offsets in code points, as other programs give them, to UTF-16 units. */
public final class Utf16Offsets {

    private final int[] units;
    private final int length;

    public Utf16Offsets(SourceText source) {
        String text = source.value();
        this.length = text.codePointCount(0, text.length());
        this.units = length == text.length() ? new int[0] : units(text, length);
    }

    /** Units before the code point at {@code offset}; {@code offset} may be the text's length in code points. */
    public int of(int offset) {
        return units.length == 0 ? offset : units[offset];
    }

    /** Code points of the whole text. */
    public int length() {
        return length;
    }

    private static int[] units(String text, int length) {
        int[] units = new int[length + 1];
        int unit = 0;
        for (int point = 0; point < length; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[length] = unit;
        return units;
    }
}
