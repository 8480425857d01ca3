package org.sitrep.extract;

import java.util.List;
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

    private static final Set<SpeechAct> TOLD =
            Set.of(SpeechAct.CONFIRM, SpeechAct.DENY, SpeechAct.CLAIM_RESPONSIBILITY, SpeechAct.ACCUSE, SpeechAct.WARN);

    private record Cue(int verb, Attribution said) {}

    private final ClaimContext context;
    private final Draft draft;
    private final List<Cue> cues;

    TimeOfSaying(ClaimContext context, Draft draft) {
        this.context = context;
        this.draft = draft;
        this.cues = context.attributions().stream()
                .flatMap(said -> said.cue().stream()
                        .filter(cue -> draft.sentence.span().contains(cue) && isSaying(draft, said))
                        .flatMap(cue -> verbs(draft.sentence, cue))
                        .filter(verb -> !isToldBy(draft, verb))
                        .map(verb -> new Cue(verb, said)))
                .toList();
    }

    private static boolean isSaying(Draft draft, Attribution said) {
        return said.act() == SpeechAct.SAY
                || TOLD.contains(said.act()) && said.covers(draft.trigger().start());
    }

    /** Whether a time is that of a saying which the claim is not itself. */
    boolean is(TimeMention time) {
        return draft.attribution.flatMap(Attribution::time).filter(time::equals).isPresent()
                || isOfCue(time)
                || isOfDocument(time);
    }

    private boolean isOfCue(TimeMention time) {
        return !TimeGovernance.opens(draft.sentence, time)
                && cues.stream()
                        .filter(cue -> !cue.said().covers(time.span().start()) && !isBehindNoun(cue.verb(), time))
                        .anyMatch(cue -> TimeGovernance.governs(draft.sentence, cue.verb(), time));
    }

    /**
     * "Referred to an attack on Monday", "reported a death in clashes on Monday": a time behind the noun for an act.
     */
    private boolean isBehindNoun(int cue, TimeMention time) {
        Sentence sentence = draft.sentence;
        return time.token() > draft.head
                && Governance.chain(sentence, draft.head).stream()
                        .anyMatch(word -> sentence.governor(word) == cue
                                && sentence.token(word).isNoun()
                                && sentence.hasRelation(word, "obl", "nmod"));
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
    private boolean isOfDocument(TimeMention time) {
        Sentence sentence = draft.sentence;
        int noun = sentence.governor(time.token());
        return noun >= 0
                && sentence.token(noun).isNoun()
                && !draft.phrase.get(noun)
                && !SPEECH.contains(draft.type)
                && context.codebook()
                        .list("document")
                        .contains(sentence.token(noun).lemma());
    }
}
