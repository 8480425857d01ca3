package org.sitrep.web.map;

import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.web.picture.Wording;

/**
 * A stretch of control as the map draws it: a spot, or an area by the key of its outline.
 *
 * @param holder the party by one name throughout, or the words for one that is only described; blank for nobody
 * @param to first day of another state; empty while none is told
 * @param point latitude and longitude of a spot; empty for an area
 * @param outline key of the outline; empty for a spot
 */
public record Stretch(
        String place,
        String part,
        String holder,
        String state,
        String from,
        Optional<String> to,
        String confirmed,
        String standing,
        int sources,
        List<String> claims,
        List<String> contrary,
        Optional<List<Double>> point,
        Optional<String> outline) {

    static Stretch of(ControlSpan span, Optional<String> outline, Holders holders) {
        Optional<List<Double>> spot = span.scene()
                .latitude()
                .flatMap(latitude -> span.scene().longitude().map(longitude -> List.of(latitude, longitude)));
        return new Stretch(
                Wording.place(span.scene()),
                span.part().label(),
                span.holder()
                        .map(holder -> holders.name(holder).orElse(holder.name()))
                        .orElse(""),
                span.state().label(),
                span.from().toString(),
                span.to().map(Object::toString),
                span.lastConfirmed().toString(),
                span.assessment().standing().label(),
                span.assessment().independentSources(),
                span.claims(),
                span.contrary(),
                outline.isPresent() ? Optional.empty() : spot,
                outline);
    }

    /** Whether it can be drawn at all. */
    boolean isPlaced() {
        return point.isPresent() || outline.isPresent();
    }
}
