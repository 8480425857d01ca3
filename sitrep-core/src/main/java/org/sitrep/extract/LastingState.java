package org.sitrep.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimTime;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.SourceText;

/** "Have held the town for almost three years": a state of now that has lasted for a length began that long ago. */
final class LastingState {

    private static final int YEAR = 5;
    private static final Pattern LENGTH = Pattern.compile("P\\d{1,3}[DWMY]");

    private LastingState() {}

    /** The beginning of a state that holds on a day; that day itself where no length is told of it. */
    static Optional<ClaimTime> since(Draft draft, List<TimeMention> times, Optional<ClaimTime> now, SourceText text) {
        Optional<TimeMention> length = times.stream()
                .filter(time ->
                        LENGTH.matcher(time.value()).matches() && time.start().isEmpty() && isOf(draft, time))
                .findFirst();
        return length.flatMap(time -> now.flatMap(ClaimTime::start).flatMap(day -> began(day, time, text)))
                .or(() -> now);
    }

    private static boolean isOf(Draft draft, TimeMention time) {
        Sentence sentence = draft.sentence;
        return sentence.caseMarker(time.token()).equals("for")
                && Governance.chain(sentence, draft.head).stream()
                        .anyMatch(word -> TimeGovernance.governs(sentence, word, time));
    }

    private static Optional<ClaimTime> began(LocalDate day, TimeMention length, SourceText text) {
        try {
            LocalDate first = day.minus(Period.parse(length.value()));
            return Optional.of(new ClaimTime(
                    text.of(length.span()),
                    Optional.of(length),
                    Optional.of(first),
                    Optional.empty(),
                    YEAR,
                    DateBasis.RELATIVE));
        } catch (DateTimeException beyondCalendar) {
            return Optional.empty();
        }
    }
}
