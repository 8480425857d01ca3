package org.sitrep.web.map;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Scene;
import org.sitrep.web.map.MapData.Flow;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.Wording;

/** The displacements of a case that name where people left and what they reached, both known places of the case. */
final class Flows {

    private Flows() {}

    static List<Flow> of(CasePicture picture) {
        Map<String, List<Double>> places = new HashMap<>();
        picture.fused().claims().values().stream()
                .flatMap(claim -> claim.scene().stream())
                .filter(Scene::isSpot)
                .forEach(scene -> MapData.point(Optional.of(scene))
                        .ifPresent(point -> places.putIfAbsent(scene.name().toLowerCase(Locale.ROOT), point)));
        return picture.fused().claims().values().stream()
                .filter(claim -> claim.kind() == ClaimKind.IMPACT && !claim.isDenial() && claim.isActual())
                .flatMap(claim -> flows(claim, places))
                .toList();
    }

    private static Stream<Flow> flows(CaseClaim claim, Map<String, List<Double>> places) {
        return claim.parties(Role.ORIGIN).stream()
                .flatMap(origin -> claim.parties(Role.DESTINATION).stream()
                        .flatMap(destination -> flow(claim, origin, destination, places).stream()));
    }

    private static Optional<Flow> flow(
            CaseClaim claim, Party origin, Party destination, Map<String, List<Double>> places) {
        Optional<List<Double>> from = point(origin, places);
        Optional<List<Double>> to = point(destination, places);
        Optional<String> day = claim.days()
                .map(days -> days.start())
                .or(() -> claim.citation().published())
                .map(Object::toString);
        return from.flatMap(start -> to.filter(end -> !end.equals(start))
                .flatMap(end -> day.map(on -> new Flow(
                        start,
                        end,
                        Wording.gist(claim) + ", " + origin.name() + " to " + destination.name(),
                        on,
                        claim.id(),
                        claim.citation().report()))));
    }

    private static Optional<List<Double>> point(Party place, Map<String, List<Double>> places) {
        return Optional.ofNullable(places.get(place.name().toLowerCase(Locale.ROOT)));
    }
}
