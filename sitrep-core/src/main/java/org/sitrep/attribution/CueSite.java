package org.sitrep.attribution;

import java.util.BitSet;
import org.sitrep.syntax.Sentence;

/**
 * A cue found in a sentence.
 *
 * @param head token index of the cue's head
 * @param words token indices of the cue's own words, without auxiliaries
 */
record CueSite(Sentence sentence, int head, Cue cue, BitSet words) {

    CueSite {
        words = (BitSet) words.clone();
    }

    boolean isPassive() {
        return !sentence.children(head, "aux:pass", "nsubj:pass").isEmpty();
    }

    /** The last of the cue's own words. */
    int lastWord() {
        return words.length() - 1;
    }
}
