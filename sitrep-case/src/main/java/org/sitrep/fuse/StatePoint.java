package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;

/**
 * One state of one thing at one time: the strength of a group, a member, a leader, the displaced of a town. Points of
 * one {@code subject} and {@code topic} in order of days are its course over time.
 *
 * @param topic "strength", "membership", "leadership", "displacement", "education", ...
 * @param subject key of the group, person or place whose state it is
 * @param name its name
 * @param value the state in words: "about 200 fighters", "commander of the 22nd Division"
 * @param figure the number with all its versions, if the state is one
 * @param claims ids in order of publication
 */
public record StatePoint(
        String topic,
        String subject,
        String name,
        String value,
        Optional<FusedFigure> figure,
        Optional<Scene> scene,
        Optional<Days> days,
        List<String> claims,
        Assessment assessment) {

    public StatePoint {
        claims = List.copyOf(claims);
    }
}
