package org.sitrep.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.area.Area;
import org.sitrep.area.Areas;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.fuse.Scene;
import org.sitrep.place.Gazetteer;

/** Areas of the gazetteer: outlines that were imported, else approximate ones made from points. */
public final class GazetteerOutlines implements Outlines {

    private final Areas areas;
    private final Map<String, Optional<Outline>> known = new HashMap<>();

    public GazetteerOutlines(Gazetteer gazetteer) {
        this.areas = Areas.of(gazetteer);
    }

    @Override
    public Optional<Outline> of(Scene scene) {
        return known.computeIfAbsent(
                scene.key(), unused -> location(scene).flatMap(areas::of).map(GazetteerOutlines::outline));
    }

    private static Optional<Location> location(Scene scene) {
        return scene.latitude()
                .flatMap(latitude -> scene.longitude()
                        .map(longitude -> new Location(
                                scene.feature().orElse("other"),
                                scene.key().startsWith("geo:")
                                        ? Optional.of(Long.valueOf(scene.key().substring("geo:".length())))
                                        : Optional.empty(),
                                scene.country(),
                                scene.adm1(),
                                scene.adm2(),
                                latitude,
                                longitude)));
    }

    private static Outline outline(Area area) {
        return new Outline(area.geometry(), area.approximate(), area.credit().toString());
    }
}
