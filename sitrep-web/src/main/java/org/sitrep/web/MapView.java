package org.sitrep.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sitrep.web.map.MapData;
import org.sitrep.web.map.Outlines;
import org.sitrep.web.picture.CasePicture;

/** What the map draws of a case, and the same on one day as GeoJSON. */
final class MapView {

    private final OpenCase open;
    private final Outlines outlines;
    private Optional<MapData> last = Optional.empty();

    MapView(OpenCase open, Outlines outlines) {
        this.open = open;
        this.outlines = outlines;
    }

    synchronized MapData all() {
        CasePicture picture = open.picture();
        if (last.isEmpty() || last.get().logLength() != picture.logLength()) {
            last = Optional.of(MapData.of(picture, outlines));
        }
        return last.get();
    }

    /**
     * @param day ISO; the last day of the case where none is given
     * @param eventDays how long events and displacements stay on the map; 30 where none is given
     */
    Map<String, Object> shownOn(Optional<String> day, Optional<String> eventDays) {
        MapData data = all();
        LocalDate on = day.or(() -> Optional.of(data.to()))
                .filter(text -> !text.isEmpty())
                .map(MapView::parsed)
                .orElse(LocalDate.EPOCH);
        int days = eventDays
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(MapData.EVENT_DAYS);
        return data.shownOn(on, days);
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("expected a day such as 2024-03-01; found \"" + day + "\"", wrong);
        }
    }
}
