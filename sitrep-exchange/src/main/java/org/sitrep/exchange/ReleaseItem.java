package org.sitrep.exchange;

import java.util.List;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.StatePoint;
import org.sitrep.store.Gzip;
import tools.jackson.databind.json.JsonMapper;

/** What a row of a kept release holds, as packed JSON: what forms of export ask for. */
enum ReleaseItem {
    /** One event with its claims. */
    EVENT(ToldEvent[].class),
    /** Claims that belong to no event, many in a row like all that follows. */
    CLAIM(ToldClaim[].class),
    RELATION(Relation[].class),
    CONTROL(ControlSpan[].class),
    STATE(StatePoint[].class);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Class<? extends Object[]> type;

    ReleaseItem(Class<? extends Object[]> type) {
        this.type = type;
    }

    /** Some items as one row holds them. */
    static byte[] packed(List<?> items) {
        return Gzip.bytes(JSON.writeValueAsString(items));
    }

    /** The items of a row, which are of the class that is asked for. */
    <T> List<T> unpacked(byte[] row, Class<T> item) {
        return List.of(JSON.readValue(Gzip.text(row), type)).stream()
                .map(item::cast)
                .toList();
    }
}
