package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;

/**
 * What a frame found around a cue.
 *
 * @param content token indices
 * @param cueWords further words of the cue, such as its preposition
 * @param source the head of the source, if it is known from the frame
 * @param frame the frame that was filled
 */
record Filling(Frame frame, BitSet content, BitSet cueWords, Optional<Integer> source) {

    Filling {
        content = (BitSet) content.clone();
        cueWords = (BitSet) cueWords.clone();
    }

    static Filling of(Frame frame, BitSet content, Optional<Integer> source) {
        return new Filling(frame, content, new BitSet(), source);
    }
}
