package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;

/**
 * One happening with all its versions.
 *
 * @param id hash of its claims, so that it changes when a claim joins or leaves
 * @param type the most specific event type that a claim gives; "casualties" where only the dead are told of
 * @param scene the most precise place any version gives
 * @param days the most precise days any version gives
 * @param claims ids in order of publication
 * @param agents who is said to have done it: one entry per party
 * @param figures the killed, injured and so on
 * @param links why the reports' versions were taken for one happening, in words
 */
public record FusedEvent(
        String id,
        String type,
        Optional<Scene> scene,
        Optional<Days> days,
        List<String> claims,
        List<AgentVersion> agents,
        List<FusedFigure> figures,
        List<String> links,
        Assessment assessment) {

    public FusedEvent {
        claims = List.copyOf(claims);
        agents = List.copyOf(agents);
        figures = List.copyOf(figures);
        links = List.copyOf(links);
    }

    /** One party said to have done it, the claims that say so, and those that deny it. */
    public record AgentVersion(Party party, List<String> claims, List<String> denials) {
        public AgentVersion {
            claims = List.copyOf(claims);
            denials = List.copyOf(denials);
        }
    }
}
