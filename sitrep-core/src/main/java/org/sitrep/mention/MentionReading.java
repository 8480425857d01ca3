package org.sitrep.mention;

import java.util.List;

/** One way of finding mentions. Readings run in a fixed order, each seeing what the ones before it found. */
public interface MentionReading {

    /**
     * @param earlier mentions found by earlier readings
     * @return new mentions only, in any order
     */
    List<? extends Mention> read(Passage passage, Mentions earlier);
}
