package org.sitrep.text;

/**
 * Turns offsets in UTF-16 code units, as used inside, into offsets in Unicode code points, as used in every export. A
 * unit in the middle of a surrogate pair counts as the pair's code point.
 */
public final class CodePointOffsets {

    private final String text;
    private final int[] pairsBefore;

    public CodePointOffsets(SourceText source) {
        this.text = source.value();
        this.pairsBefore = pairs(text);
    }

    /** Code points before the unit at {@code offset}; {@code offset} may be the text's length. */
    public int of(int offset) {
        return pairsBefore.length == 0 ? offset : offset - pairsBefore[offset];
    }

    /** Code points of the whole text. */
    public int length() {
        return of(text.length());
    }

    private static int[] pairs(String text) {
        if (text.codePoints().allMatch(Character::isBmpCodePoint)) {
            return new int[0];
        }
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean closesPair =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (closesPair ? 1 : 0);
        }
        return before;
    }
}
