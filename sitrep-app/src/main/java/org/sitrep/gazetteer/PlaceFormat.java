package org.sitrep.gazetteer;

import java.io.IOException;
import org.sitrep.place.Gazetteer;

/** A format that places can be imported from. */
interface PlaceFormat {

    /** The format's name in lists. */
    String kind();

    /** Licence where the user does not say. */
    default String licence() {
        return "unknown";
    }

    /** Notice where the user does not say. */
    default String credit(String file) {
        return "Place data from " + file + ", imported by the user.";
    }

    /**
     * Reads all rows.
     *
     * @param gazetteer what is known so far
     * @throws IOException if a row is not as expected, in words for a user that name file and line
     */
    void read(PlaceFile file, Gazetteer gazetteer, RowSink sink) throws IOException;
}
