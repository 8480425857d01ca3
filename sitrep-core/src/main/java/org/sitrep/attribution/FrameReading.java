package org.sitrep.attribution;

import java.util.Optional;

/** One way of reading a cue's content and source from the tree. */
interface FrameReading {

    /** Content and source of a cue, if the cue stands in this frame. */
    Optional<Filling> read(CueSite site);
}
