package org.sitrep.gazetteer;

import java.io.IOException;

/** Gives the areas of a map file one by one. */
interface Outlines {

    /** Takes an area. */
    interface Sink {
        void take(Outline outline) throws IOException;
    }

    void read(PlaceFile file, Sink sink) throws IOException;
}
