package org.sitrep.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Modality;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;

/**
 * When a claim holds: the time expression that its predicate governs, or else one that governs the predicate's clause;
 * a state told in the present tense holds from the day of publication; a change told in the perfect has no day.
 */
final class TimeOfClaim {

    private static final Set<ClaimKind> STATES =
            Set.of(ClaimKind.CONTROL, ClaimKind.STRENGTH, ClaimKind.PRESENCE, ClaimKind.AFFILIATION, ClaimKind.IMPACT);
    /** Types that tell of a change rather than of the state it leads to. */
    private static final Set<String> CHANGES = Set.of("displacement", "return", "gained", "lost", "arrived", "left");

    private static final int DAY = 1;

    private final ClaimContext context;

    TimeOfClaim(ClaimContext context) {
        this.context = context;
    }

    Optional<ClaimTime> of(Draft draft) {
        TimeOfSaying saying = new TimeOfSaying(context, draft);
        List<TimeMention> times = context.mentions().in(draft.sentence.index(), TimeMention.class).stream()
                .filter(time -> time.type() != TimeMention.Type.SET && !isStartOfRecord(draft, time))
                .filter(time -> !saying.is(time))
                .toList();
        return WhenClause.explained(draft, times)
                .filter(TimeOfClaim::isDated)
                .map(time -> WhenClause.whole(explicit(draft, time)))
                .or(() -> told(draft, times))
                .or(() -> now(draft, times));
    }

    private Optional<ClaimTime> told(Draft draft, List<TimeMention> times) {
        ActTalkedAbout about = ActTalkedAbout.of(draft.sentence, draft.head, context.codebook());
        ToldApart apart = ToldApart.of(draft.sentence, draft.head);
        for (int word : AttributiveState.is(draft) ? AttributiveState.reach(draft) : reach(draft)) {
            if (isDenialOfPerfect(draft, word) || isBeyondPresent(draft, word)) {
                return Optional.empty();
            }
            Optional<TimeMention> found = times.stream()
                    .filter(time -> TimeGovernance.governs(draft.sentence, word, time))
                    .filter(time -> about.mayShare(word, time.token()) && !isYearOfThing(draft, time))
                    .filter(time -> apart.mayShare(word, time) && !isWishSince(draft, word, time))
                    .findFirst();
            if (found.isPresent() && isDated(found.get()) && !isHabit(draft, found.get())) {
                return Optional.of(bounded(draft, word, explicit(draft, found.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<ClaimTime> now(Draft draft, List<TimeMention> times) {
        SourceText text = context.passage().report().text();
        return isPresentState(draft) || AttributiveState.is(draft) && isNow(draft, times)
                ? LastingState.since(draft, times, publication(), text)
                : Optional.empty();
    }

    /**
     * "The deadliest attack since March", "the first raid in two years": how far back one compares is no day of the
     * act.
     */
    private static boolean isStartOfRecord(Draft draft, TimeMention time) {
        Sentence sentence = draft.sentence;
        boolean record = sentence.token(draft.head).isNoun()
                && sentence.children(draft.head, "amod").stream()
                        .anyMatch(word -> sentence.token(word).tag().equals("JJS")
                                || sentence.token(word).lower().equals("first"));
        return record && sentence.caseMarker(time.token()).equals("since");
    }

    /** "Took up arms in 2021 and holds the hills": what is told in the present has not the time of what came before. */
    private boolean isBeyondPresent(Draft draft, int word) {
        Sentence sentence = draft.sentence;
        return STATES.contains(draft.kind)
                && word != draft.head
                && !draft.phrase.get(word)
                && Governance.chain(sentence, draft.head).stream()
                        .takeWhile(below -> below != word)
                        .anyMatch(below ->
                                sentence.hasRelation(below, "conj", "advcl") && isSimplePresent(sentence, below));
    }

    private static boolean isSimplePresent(Sentence sentence, int word) {
        return sentence.token(word).tag().matches("VB[ZP]")
                || sentence.children(word, "aux", "aux:pass", "cop").stream()
                        .map(sentence::token)
                        .anyMatch(verb ->
                                verb.tag().matches("VB[ZP]") && verb.lemma().equals("be"));
    }

    /** "On Monday denied having shelled the market": the day of the denial is not that of what is denied. */
    private boolean isDenialOfPerfect(Draft draft, int word) {
        Sentence sentence = draft.sentence;
        return word != draft.head
                && context.codebook()
                        .list("denying")
                        .contains(sentence.token(word).lemma())
                && sentence.children(draft.head, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
    }

    /** A day or period is named; a bare length ("six hours") or "now" names none. */
    private static boolean isDated(TimeMention time) {
        boolean hasDays = time.start().isPresent() || time.end().isPresent();
        boolean isDate = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
        return hasDays || isDate && !time.value().endsWith("_REF");
    }

    /** "Should look into the deaths since the curfew began": what is wished for has not begun. */
    private static boolean isWishSince(Draft draft, int word, TimeMention time) {
        return draft.stance.modality() != Modality.ACTUAL
                && TimeGovernance.bound(draft.sentence, word, time)
                        .filter("since"::equals)
                        .isPresent();
    }

    /** "By night the rebels hold the road": an hour of every day, in the present tense. */
    private boolean isHabit(Draft draft, TimeMention hour) {
        return hour.start().isEmpty() && hour.end().isEmpty() && isPresentState(draft);
    }

    private static List<Integer> reach(Draft draft) {
        List<Integer> words = new ArrayList<>(draft.phrase.stream().boxed().toList());
        List<Integer> chain = Governance.chain(draft.sentence, draft.head);
        chain.stream().filter(word -> !words.contains(word)).forEach(words::add);
        int top = chain.get(chain.size() - 1);
        if (TimeGovernance.isGoingOn(draft.sentence, top)) {
            words.addAll(Governance.chain(draft.sentence, draft.sentence.governor(top)));
        }
        return words;
    }

    /** "A black 2017 Honda", "the 2014 law": the year of a thing is not that of what is done with it. */
    private boolean isYearOfThing(Draft draft, TimeMention time) {
        Sentence sentence = draft.sentence;
        int thing = sentence.governor(time.token());
        return time.value().matches("\\d{4}")
                && thing > time.token()
                && (sentence.token(thing).isProperNoun() && sentence.hasRelation(thing, "obl", "nmod", "compound")
                        || context.codebook()
                                .list("dated-thing")
                                .contains(sentence.token(thing).lemma()))
                && sentence.hasRelation(time.token(), "nummod", "compound", "amod", "dep")
                && !draft.phrase.get(thing);
    }

    private ClaimTime explicit(Draft draft, TimeMention time) {
        SourceText text = context.passage().report().text();
        List<TimeMention> all = context.mentions().in(draft.sentence.index(), TimeMention.class);
        return new TimeStretch(text, draft.sentence, all).of(time, draft).orElseGet(() -> context.timeOf(time));
    }

    /** "Will leave by Friday", "remain closed until June": what is to come, or holds now, up to a day to come. */
    private boolean isAhead(Draft draft, ClaimTime time) {
        boolean toCome = draft.stance.modality() == Modality.PLANNED
                || draft.stance.modality() == Modality.PREDICTED
                || isPresentState(draft);
        return toCome
                && time.start().isEmpty()
                && context.passage()
                        .report()
                        .publication()
                        .published()
                        .filter(day -> time.end().filter(day::isBefore).isPresent())
                        .isPresent();
    }

    /** A state told by the way holds now, unless it is said to be over or stands in an account of long ago. */
    private boolean isNow(Draft draft, List<TimeMention> times) {
        Optional<LocalDate> published = context.passage().report().publication().published();
        return !"past".equals(draft.preset.get("tense"))
                && times.stream()
                        .flatMap(time -> time.end().stream())
                        .noneMatch(end -> published
                                .filter(day -> end.isBefore(day.minusYears(1)))
                                .isPresent());
    }

    /** What holds or happened since or until a happening has that happening's day as its beginning or its end. */
    private ClaimTime bounded(Draft draft, int word, ClaimTime time) {
        Optional<String> bound = time.mention().flatMap(mention -> TimeGovernance.bound(draft.sentence, word, mention));
        if (bound.isEmpty()) {
            return isAhead(draft, time)
                    ? time.between(context.passage().report().publication().published(), time.end())
                    : time;
        }
        return bound.get().equals("since")
                ? time.between(time.start(), Optional.empty())
                : time.between(Optional.empty(), time.end());
    }

    private boolean isPresentState(Draft draft) {
        if (!STATES.contains(draft.kind) || "past".equals(draft.preset.get("tense"))) {
            return false;
        }
        return "present".equals(draft.preset.get("tense"))
                || isPresent(draft.sentence, draft.head)
                        && !(CHANGES.contains(draft.type) && isPerfect(draft.sentence, draft.head));
    }

    /** "138 families have left", "troops have retaken the town": a change by now, on a day that is not told. */
    private static boolean isPerfect(Sentence sentence, int head) {
        return Governance.chain(sentence, head).stream()
                .filter(word -> sentence.token(word).isVerb())
                .findFirst()
                .filter(verb -> sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("have")))
                .isPresent();
    }

    /** Whether the clause of a trigger is told in the present tense, the perfect included. */
    static boolean isPresent(Sentence sentence, int head) {
        for (int word : Governance.chain(sentence, head)) {
            Token token = sentence.token(word);
            boolean presentAuxiliary = sentence.children(word, "aux", "aux:pass", "cop").stream()
                    .map(sentence::token)
                    .anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP"));
            boolean pastAuxiliary = sentence.children(word, "aux", "aux:pass", "cop").stream()
                    .map(sentence::token)
                    .anyMatch(aux -> aux.tag().equals("VBD"));
            if (presentAuxiliary || token.tag().equals("VBZ") || token.tag().equals("VBP")) {
                return true;
            }
            if (pastAuxiliary || token.tag().equals("VBD")) {
                return false;
            }
        }
        return false;
    }

    private Optional<ClaimTime> publication() {
        Optional<LocalDate> published = context.passage().report().publication().published();
        return published.map(day ->
                new ClaimTime("", Optional.empty(), Optional.of(day), Optional.empty(), DAY, DateBasis.PUBLICATION));
    }
}
