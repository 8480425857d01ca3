package org.sitrep.gazetteer;

import java.io.IOException;
import org.sitrep.area.Area;
import org.sitrep.place.GazetteerRow;

/** Takes what is read from a file of places. */
interface RowSink {

    void place(GazetteerRow row) throws IOException;

    void area(Area area);
}
