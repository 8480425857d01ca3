package org.sitrep.extract;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.SpeechAct;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Times that tell when something was said and not when it happened: "told Radio Kodo on 22 March", "in a statement late
 * on Wednesday", "a report of July".
 */
final class TimeOfSaying {

    private static final Set<String> MEANWHILE = Set.of("as", "while");
    private static final Set<String> SPEECH = Set.of("accusation", "appeal", "threat");

    private static final Set<SpeechAct> TOLD = Set.of(
            SpeechAct.CONFIRM, SpeechAct.DENY, SpeechAct.CLAIM_RESPONSIBILITY, SpeechAct.ACCUSE, SpeechAct.WARN);

    private final ClaimContext context;

    TimeOfSaying(ClaimContext context) {
        this.context = context;
    }

    /** Whether a time is that of a saying which a claim is not itself. */
    boolean is(Draft draft, TimeMention time) {
        return draft.attribution.flatMap(Attribution::time).filter(time::equals).isPresent()
                || isOfCue(draft, time)
                || isOfDocument(draft, time);
    }

    private boolean isOfCue(Draft draft, TimeMention time) {
        Sentence sentence = draft.sentence;
        return !TimeGovernance.opens(sentence, time)
                && context.attributions().stream()
                        .filter(said -> said.act() == SpeechAct.SAY || TOLD.contains(said.act()) && said.covers(draft.trigger().start()))
                        .flatMap(said -> said.cue().stream())
                        .filter(cue -> sentence.span().contains(cue))
                        .flatMap(cue -> verbs(sentence, cue))
                        .filter(cue -> !isToldBy(draft, cue))
                        .anyMatch(cue -> TimeGovernance.governs(sentence, cue, time));
    }

    private static Stream<Integer> verbs(Sentence sentence, Span cue) {
        return IntStream.range(0, sentence.size())
                .filter(word -> sentence.token(word).isVerb())
                .filter(word -> cue.contains(sentence.token(word).span()))
                .boxed();
    }

    /**
     * "The army reported two raids on Monday", "raids were reported on Monday", "said on Monday, as protests went on":
     * what is told by the cue's own subject or object, or went on meanwhile, has its time.
     */
    private static boolean isToldBy(Draft draft, int cue) {
        Sentence sentence = draft.sentence;
        return draft.phrase.get(cue)
                || !sentence.children(cue, "aux:pass").isEmpty()
                || Governance.chain(sentence, draft.head).stream()
                        .filter(word -> sentence.governor(word) == cue)
                        .anyMatch(word -> sentence.hasRelation(word, "obj")
                                || MEANWHILE.contains(TimeGovernance.opening(sentence, word)));
    }

    /** A time that hangs on the noun for what carries the words. */
    private boolean isOfDocument(Draft draft, TimeMention time) {
        Sentence sentence = draft.sentence;
        int noun = sentence.governor(time.token());
        return noun >= 0
                && sentence.token(noun).isNoun()
                && !draft.phrase.get(noun)
                && !SPEECH.contains(draft.type)
                && context.codebook().list("document").contains(sentence.token(noun).lemma());
    }
}
