package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.text.Span;

/** Who says a claim: the attribution with the shortest content that covers the claim's trigger. */
final class SpeakerOfClaim {

    private final List<Attribution> attributions;

    SpeakerOfClaim(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    Optional<Attribution> of(Draft draft) {
        Span trigger = draft.sentence.token(draft.head).span();
        return attributions.stream()
                .filter(attribution -> attribution.covers(trigger.start()))
                .filter(attribution -> attribution.cue().stream().noneMatch(cue -> cue.overlaps(trigger)))
                .min(Comparator.comparingInt(Attribution::contentLength)
                        .thenComparing(attribution -> attribution.content().get(0)));
    }

    /** Attributions around a claim, innermost first. */
    List<Attribution> around(Draft draft) {
        int at = draft.sentence.token(draft.head).span().start();
        return attributions.stream()
                .filter(attribution -> attribution.covers(at))
                .sorted(Comparator.comparingInt(Attribution::contentLength)
                        .thenComparing(attribution -> attribution.content().get(0)))
                .toList();
    }
}
