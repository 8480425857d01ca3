package org.sitrep.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.SpeechAct;
import org.sitrep.text.Span;

/**
 * Who says a claim: the attribution with the shortest content that covers the claim's trigger. Whoever only intends or backs
 * something does not say it: in "the rebels plan to attack" the report speaks, and the plan colours what it says.
 */
final class SpeakerOfClaim {

    private static final Comparator<Attribution> INNERMOST = Comparator.comparingInt(Attribution::contentLength)
            .thenComparing(attribution -> attribution.content().get(0));
    private static final Set<SpeechAct> NO_SAYING =
            EnumSet.of(SpeechAct.INTEND, SpeechAct.SUPPORT, SpeechAct.NO_COMMENT);

    private final List<Attribution> attributions;

    SpeakerOfClaim(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    Optional<Attribution> of(Draft draft) {
        return around(draft).stream()
                .filter(attribution -> !NO_SAYING.contains(attribution.act()))
                .findFirst();
    }

    /** Intentions and attitudes inside what the speaker says, innermost first: they change what the claim means. */
    List<Attribution> attitudes(Draft draft) {
        return around(draft).stream()
                .takeWhile(attribution -> NO_SAYING.contains(attribution.act()))
                .toList();
    }

    /** Attributions around a claim, innermost first. */
    private List<Attribution> around(Draft draft) {
        Span trigger = draft.sentence.token(draft.head).span();
        return attributions.stream()
                .filter(attribution -> attribution.covers(trigger.start()))
                .filter(attribution -> attribution.cue().stream().noneMatch(cue -> cue.overlaps(trigger)))
                .sorted(INNERMOST)
                .toList();
    }
}
