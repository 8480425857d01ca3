package org.sitrep.extract;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimTime;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * "Three days after the attack": a length of days or weeks before or after an event counts from the day of that event,
 * if the report gives it: in the same sentence, or, for "the" event, in one of the sentences before. The day of the
 * nearest sentence that tells of such an event counts; if it tells of several days, none does.
 */
final class DaysFromAct {

    private static final int DAY = 1;
    private static final int MONTH = 4;
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})[DWM]");

    private final ClaimContext context;
    private final DayOfAct acts;

    DaysFromAct(ClaimContext context, TriggerIndex index) {
        this.context = context;
        this.acts = new DayOfAct(index);
    }

    void give(List<Draft> drafts) {
        List<Draft> dated =
                drafts.stream().filter(draft -> DayOfAct.day(draft).isPresent()).toList();
        drafts.stream()
                .filter(draft -> draft.time.isEmpty())
                .forEach(draft -> draft.time = context.mentions().in(draft.sentence.index(), TimeMention.class).stream()
                        .flatMap(length -> counted(draft, length, dated).stream())
                        .findFirst());
    }

    private Optional<ClaimTime> counted(Draft draft, TimeMention length, List<Draft> dated) {
        Sentence sentence = draft.sentence;
        boolean countable = LENGTH.matcher(length.value()).matches();
        int relation = sentence.tokenAt(length.span().end() - 1)
                .map(last -> last.index() + 1)
                .orElse(sentence.size());
        if (!countable || relation >= sentence.size()) {
            return Optional.empty();
        }
        String side = sentence.token(relation).lower();
        int event = side.matches("after|before") ? event(sentence, length.token(), relation) : Sentence.ROOT;
        return event < relation ? Optional.empty() : counted(draft, length, event, side.equals("after"), dated);
    }

    /** Counted from an event that the claim tells of, or back from the clause around the event that the claim is. */
    private Optional<ClaimTime> counted(Draft draft, TimeMention length, int event, boolean later, List<Draft> dated) {
        Sentence sentence = draft.sentence;
        Period period = Period.parse(length.value());
        Period forth = later ? period : period.negated();
        if (!length.value().endsWith("M") && isCountedFrom(draft, event, length.token())) {
            return acts.of(sentence, event, dated).map(day -> on(day.plus(forth), length));
        }
        boolean told = Governance.chain(sentence, draft.head).contains(event) && !isSaying(draft, event);
        return told
                ? timeAround(sentence, event, length).map(time -> shifted(time, forth.negated(), length))
                : Optional.empty();
    }

    /**
     * "Monday's ambush came four days after", "was burned in May, a month after": the day or month that is told of the
     * nearest clause around an event.
     */
    private Optional<TimeMention> timeAround(Sentence sentence, int event, TimeMention length) {
        int finest = length.value().endsWith("M") ? MONTH : DAY;
        List<TimeMention> outside = context.mentions().in(sentence.index(), TimeMention.class).stream()
                .filter(time -> !sentence.subtree(event).get(time.token()))
                .filter(time -> time.precision() == finest
                        && time.start().isPresent()
                        && time.end().isPresent())
                .toList();
        return Governance.chain(sentence, event).stream()
                .skip(1)
                .map(word -> outside.stream()
                        .filter(time -> time.token() == word || TimeGovernance.governs(sentence, word, time))
                        .toList())
                .filter(times -> !times.isEmpty())
                .findFirst()
                .filter(times -> times.size() == 1)
                .map(times -> times.get(0));
    }

    /** "A day after officials had spoken of 11 dead": when it was said is not when it happened. */
    private static boolean isSaying(Draft draft, int event) {
        Span word = draft.sentence.token(event).span();
        return draft.attribution.stream().flatMap(said -> said.cue().stream()).anyMatch(cue -> cue.contains(word));
    }

    /** "Monday's ambush came four days after": the day that the clause above the event is told of. */
    private Optional<LocalDate> dayOfClause(Sentence sentence, int event) {
        List<LocalDate> days = context.mentions().in(sentence.index(), TimeMention.class).stream()
                .filter(time -> !sentence.subtree(event).get(time.token()))
                .filter(time -> time.precision() == DAY)
                .filter(time -> TimeGovernance.governs(sentence, sentence.governor(event), time))
                .flatMap(time -> time.start().stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** What "after" stands before, however the tree hangs the length beside it. */
    private static int event(Sentence sentence, int length, int relation) {
        int above = sentence.governor(relation);
        if (above != length) {
            return above;
        }
        return sentence.children(length).stream()
                .filter(word -> word > relation
                        && (sentence.token(word).isNoun()
                                || sentence.token(word).isVerb()))
                .findFirst()
                .orElse(Sentence.ROOT);
    }

    /** The event is told in a phrase of the claim's own clause, and is not the claim itself. */
    private static boolean isCountedFrom(Draft draft, int event, int length) {
        int above = draft.sentence.governor(event);
        int clause = above == length ? draft.sentence.governor(length) : above;
        return !draft.sentence.subtree(event).get(draft.head)
                && Governance.chain(draft.sentence, draft.head).contains(clause);
    }

    private ClaimTime on(LocalDate day, TimeMention length) {
        return between(day, day.plusDays(1), DAY, length);
    }

    private ClaimTime shifted(TimeMention time, Period by, TimeMention length) {
        LocalDate start = time.start().orElseThrow().plus(by);
        LocalDate end = time.end().orElseThrow().plus(by);
        return between(start, end, time.precision(), length);
    }

    private ClaimTime between(LocalDate start, LocalDate end, int precision, TimeMention length) {
        return new ClaimTime(
                context.passage().report().text().of(length.span()),
                Optional.of(length),
                Optional.of(start),
                Optional.of(end),
                precision,
                DateBasis.RELATIVE);
    }
}
