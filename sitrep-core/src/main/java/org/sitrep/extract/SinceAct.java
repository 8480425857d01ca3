package org.sitrep.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimTime;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * "Since the raid", "since then", "since the siege began": what has come about or holds since a happening begins with
 * the day of that happening, if the report gives it, and has no end.
 */
final class SinceAct {

    private static final String SINCE = "since";
    private static final int DAY = 1;
    private static final int STEPS = 2;

    private final ClaimContext context;
    private final DayOfAct acts;

    SinceAct(ClaimContext context, TriggerIndex index) {
        this.context = context;
        this.acts = new DayOfAct(index);
    }

    /** Gives each claim its beginning; one may be counted from another. */
    void give(List<Draft> drafts) {
        for (int step = 0; step < STEPS; step++) {
            giveOnce(drafts);
        }
    }

    private void giveOnce(List<Draft> drafts) {
        List<Draft> dated =
                drafts.stream().filter(draft -> DayOfAct.day(draft).isPresent()).toList();
        drafts.stream()
                .filter(SinceAct::isOpen)
                .forEach(draft -> begin(draft, dated).ifPresent(time -> draft.time = Optional.of(time)));
    }

    private static boolean isOpen(Draft draft) {
        return draft.time.isEmpty() || draft.time.get().basis() == DateBasis.PUBLICATION;
    }

    private Optional<ClaimTime> begin(Draft draft, List<Draft> dated) {
        Sentence sentence = draft.sentence;
        List<Integer> chain = Governance.chain(sentence, draft.head);
        return IntStream.range(0, sentence.size())
                .filter(word -> sentence.token(word).lower().equals(SINCE))
                .mapToObj(word -> sentence.hasRelation(word, "advmod") ? word : sentence.governor(word))
                .filter(told -> told >= 0 && chain.contains(sentence.governor(told)) && !chain.contains(told))
                .flatMap(told -> day(sentence, told, dated).map(day -> from(sentence, told, day)).stream())
                .findFirst();
    }

    private Optional<LocalDate> day(Sentence sentence, int told, List<Draft> dated) {
        if (sentence.token(told).lower().equals("then")) {
            return lastTold(sentence, dated);
        }
        int happening = sentence.token(told).isVerb()
                ? sentence.child(told, "nsubj", "nsubj:pass").orElse(told)
                : told;
        return sentence.token(happening).isPronoun()
                ? lastTold(sentence, dated)
                : acts.of(sentence, happening, dated).or(() -> named(sentence, happening));
    }

    /** The one day of the sentence before, for "since then". */
    private static Optional<LocalDate> lastTold(Sentence sentence, List<Draft> dated) {
        List<LocalDate> days = dated.stream()
                .filter(draft -> draft.sentence.index() == sentence.index() - 1)
                .flatMap(draft -> DayOfAct.day(draft).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** The day or month that the report has told of what is named so: "a coup in May 2021 ... since the coup". */
    private Optional<LocalDate> named(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma();
        return context.passage().sentences().stream()
                .filter(before -> before.index() < sentence.index() && before.isParsed())
                .sorted(Comparator.comparingInt(Sentence::index).reversed())
                .flatMap(before -> timesOf(before, lemma))
                .flatMap(time -> time.start().stream())
                .findFirst();
    }

    private Stream<TimeMention> timesOf(Sentence before, String lemma) {
        return IntStream.range(0, before.size())
                .filter(word -> before.token(word).isNoun()
                        && before.token(word).lemma().equals(lemma))
                .boxed()
                .flatMap(word -> context.mentions().in(before.index(), TimeMention.class).stream()
                        .filter(time -> isOf(before, word, time)));
    }

    /** "The coup of May 2021", "a curfew was imposed on 3 May". */
    private static boolean isOf(Sentence before, int noun, TimeMention time) {
        boolean subject = before.hasRelation(noun, "nsubj", "nsubj:pass");
        return TimeGovernance.governs(before, noun, time)
                || subject && TimeGovernance.governs(before, before.governor(noun), time);
    }

    private ClaimTime from(Sentence sentence, int told, LocalDate day) {
        Span words = sentence.token(told).span();
        return new ClaimTime(
                SINCE + " " + context.passage().report().text().of(words),
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                DAY,
                DateBasis.RELATIVE);
    }
}
