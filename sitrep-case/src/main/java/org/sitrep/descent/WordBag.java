package org.sitrep.descent;

import java.util.Arrays;

/**
 * The words of a passage without their order, by which passages that share too few are told apart at little cost.
 *
 * @param words one hash per word, in ascending order
 */
record WordBag(int[] words) {

    static WordBag of(int[] words) {
        int[] sorted = words.clone();
        Arrays.sort(sorted);
        return new WordBag(sorted);
    }

    /** The share of the shorter passage's words that stand in the other in any order, 0 to 1: no order has more. */
    double sharedAtMost(WordBag other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < words.length && theirs < other.words.length) {
            int order = Integer.compare(words[mine], other.words[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return (double) shared / Math.min(words.length, other.words.length);
    }
}
