package org.sitrep.fuse;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.descent.LineOfDescent;
import org.sitrep.resolve.Resolution;

/**
 * Everything that fusing the claims of a case gives. The same claims and judgements give the same value in whatever
 * order they were added.
 *
 * @param claims by id
 * @param events in order of days, then id
 * @param relations sorted
 * @param control in order of place, part and first day
 * @param states strength, membership, leadership and impact, in order of topic, subject and days
 * @param sums numbers that cannot go together
 * @param lines reports that are copies of one another
 * @param resolutions who may be who, in order of names
 */
public record FusedCase(
        Map<String, CaseClaim> claims,
        List<FusedEvent> events,
        List<Relation> relations,
        List<ControlSpan> control,
        List<StatePoint> states,
        List<ImpossibleSum> sums,
        List<LineOfDescent> lines,
        List<Resolution> resolutions) {

    public FusedCase {
        claims = Collections.unmodifiableMap(new TreeMap<>(claims));
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        control = List.copyOf(control);
        states = List.copyOf(states);
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
        resolutions = List.copyOf(resolutions);
    }
}
