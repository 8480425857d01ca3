package org.sitrep.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.SpeechAct;
import org.sitrep.claim.Style;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Who says a claim: the attribution with the shortest content that covers the claim's trigger. Whoever only intends or
 * backs something does not say it: in "the rebels plan to attack" the report speaks, and the plan colours what it says.
 */
final class SpeakerOfClaim {

    private static final Comparator<Attribution> INNERMOST = Comparator.comparingInt(Attribution::contentLength)
            .thenComparing(attribution -> attribution.content().get(0));
    private static final Set<SpeechAct> NO_SAYING =
            EnumSet.of(SpeechAct.INTEND, SpeechAct.SUPPORT, SpeechAct.NO_COMMENT);

    private static final Set<SpeechAct> FEELING = EnumSet.of(SpeechAct.THINK, SpeechAct.OPPOSE);
    private static final Pattern ACT_NOT_STATEMENT =
            Pattern.compile("(to|on|of|at|from|for) .*|\\w+ing\\b.*", Pattern.DOTALL);

    private final List<Attribution> attributions;
    private final SourceText text;

    SpeakerOfClaim(List<Attribution> attributions, SourceText text) {
        this.attributions = attributions;
        this.text = text;
    }

    /**
     * An intention, or a feeling about an act ("afraid to attack"), as against a statement ("fear that they attack").
     */
    private static boolean isAttitude(Attribution attribution, SourceText text) {
        boolean feeling = FEELING.contains(attribution.act())
                && attribution.style() == Style.INDIRECT
                && ACT_NOT_STATEMENT
                        .matcher(text.of(attribution.content().get(0)))
                        .matches();
        return feeling || NO_SAYING.contains(attribution.act());
    }

    /** The innermost that names a source; where none does, the innermost without one ("is rumored"). */
    Optional<Attribution> of(Draft draft) {
        List<Attribution> sayings = around(draft).stream()
                .filter(attribution -> !isAttitude(attribution, text))
                .toList();
        return sayings.stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .findFirst()
                .or(() -> sayings.stream().findFirst());
    }

    /**
     * Hedges without a source, intentions and attitudes inside what the speaker says: they change what the claim means.
     */
    List<Attribution> inside(Draft draft) {
        Optional<Attribution> speaker = of(draft);
        return around(draft).stream()
                .takeWhile(attribution -> speaker.filter(attribution::equals).isEmpty())
                .toList();
    }

    /** "Nobody has said that they carried it out": whether a clause tells what somebody has not said. */
    boolean isUnsaid(Draft draft) {
        return around(draft).stream()
                .findFirst()
                .filter(attribution -> attribution.act() == SpeechAct.NO_COMMENT)
                .filter(attribution -> isToldByVerb(draft, attribution))
                .isPresent();
    }

    /** Whether a verb inside what is not said tells the claim: what a noun takes for granted may be so all the same. */
    private static boolean isToldByVerb(Draft draft, Attribution attribution) {
        int above = draft.sentence.governor(draft.head);
        Span told = draft.sentence.token(draft.head).span();
        boolean behind = attribution.cue().stream().allMatch(cue -> cue.end() <= told.start());
        boolean verb = draft.sentence.token(draft.head).isVerb()
                || above >= 0
                        && draft.sentence.token(above).isVerb()
                        && draft.sentence.hasRelation(draft.head, "obj", "nsubj:pass")
                        && attribution.covers(draft.sentence.token(above).span().start());
        return behind && verb;
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
