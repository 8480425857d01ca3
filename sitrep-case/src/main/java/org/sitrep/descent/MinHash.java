package org.sitrep.descent;

import java.util.Arrays;

/**
 * A signature of a set of shingles (three words in a row): the least value of each of several hash functions. The share
 * of equal places in two signatures estimates the share of shingles in common (Broder, On the resemblance and
 * containment of documents, 1997). Passages that agree in one band of places are candidates: with 16 bands of 2 places
 * two passages that share half of their shingles are missed once in a hundred, two that share a tenth are met once in
 * seven (locality-sensitive hashing, Indyk and Motwani 1998).
 */
final class MinHash {

    static final int BANDS = 16;
    private static final int ROWS = 2;
    private static final int SHINGLE_IN_WORDS = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private MinHash() {}

    /** The value of one band; equal values in equal bands make candidates. */
    static long band(int[] words, int band) {
        long[] least = new long[ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int start = 0; start + SHINGLE_IN_WORDS <= words.length; start++) {
            long shingle = shingle(words, start);
            for (int row = 0; row < ROWS; row++) {
                least[row] = Math.min(least[row], mixed(shingle ^ (GOLDEN * (band * ROWS + row + 1))));
            }
        }
        return mixed(least[0] * 31 + least[1] + band);
    }

    private static long shingle(int[] words, int start) {
        long shingle = 17;
        for (int i = start; i < start + SHINGLE_IN_WORDS; i++) {
            shingle = shingle * 1_000_003L + words[i];
        }
        return shingle;
    }

    /** Spreads the bits of a number evenly (the finaliser of SplitMix64). */
    private static long mixed(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
