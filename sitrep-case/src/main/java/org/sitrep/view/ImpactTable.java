package org.sitrep.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Scene;

/**
 * What the fighting did to people, by place: one row per thing counted and time.
 *
 * @param rows in order of district, place, topic and days
 */
public record ImpactTable(List<Row> rows) {

    public ImpactTable {
        rows = List.copyOf(rows);
    }

    /**
     * One figure of one place.
     *
     * @param topic killed, injured, displacement, education, health, ...
     * @param when the days, as shown; empty where nothing says
     * @param figure empty where no number is given
     * @param words what is said, where no number is given
     * @param claims ids
     */
    public record Row(
            String topic,
            Optional<Scene> scene,
            String when,
            Optional<FusedFigure> figure,
            String words,
            List<String> claims) {
        public Row {
            claims = List.copyOf(claims);
        }
    }
}
