package org.sitrep.view;

import java.util.List;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.StatePoint;

/**
 * One party, group or person: other names, what it is said to have done, to hold, to number, and who belongs to it.
 *
 * @param key one key per person or group in the case
 * @param names every name the reports use, the fullest first
 * @param claims number of claims that name it in any role
 * @param events those it is said to have done
 * @param control stretches it is said to hold
 * @param states its strength, members, leaders and offices over time
 */
public record ActorProfile(
        String key,
        List<String> names,
        int claims,
        List<FusedEvent> events,
        List<ControlSpan> control,
        List<StatePoint> states) {

    public ActorProfile {
        names = List.copyOf(names);
        events = List.copyOf(events);
        control = List.copyOf(control);
        states = List.copyOf(states);
    }
}
