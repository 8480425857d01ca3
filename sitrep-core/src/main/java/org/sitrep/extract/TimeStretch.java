package org.sitrep.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimTime;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * "Between January and March", "from 2015 to 2020": two times that are the ends of one stretch. The claim quotes the
 * first and takes the last into its evidence.
 */
final class TimeStretch {

    private static final int FEW_DAYS = 6;
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final SourceText text;
    private final Sentence sentence;
    private final List<TimeMention> times;

    TimeStretch(SourceText text, Sentence sentence, List<TimeMention> times) {
        this.text = text;
        this.sentence = sentence;
        this.times = times;
    }

    /** The stretch that a time is an end of; its far end becomes evidence of the draft. */
    Optional<ClaimTime> of(TimeMention end, Draft draft) {
        for (TimeMention first : times) {
            for (TimeMention last : times) {
                if ((end.equals(first) || end.equals(last)) && isStretch(first, last)) {
                    draft.moreEvidence.add(last.span());
                    return Optional.of(stretch(first, last));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isStretch(TimeMention first, TimeMention last) {
        if (first.span().end() >= last.span().start()) {
            return false;
        }
        String opening = wordBefore(first.span().start());
        String joining =
                text.of(new Span(first.span().end(), last.span().start())).trim();
        boolean worded = opening.equals("between") && joining.equals("and")
                || opening.equals("from") && joining.matches("to|until|till|through");
        return worded
                && first.start().isPresent()
                && last.end().isPresent()
                && first.start().get().isBefore(last.end().get());
    }

    private String wordBefore(int offset) {
        return sentence.tokens().stream()
                .filter(token -> token.span().end() <= offset)
                .reduce((earlier, later) -> later)
                .map(Token::lower)
                .orElse("");
    }

    private ClaimTime stretch(TimeMention first, TimeMention last) {
        LocalDate start = first.start().orElseThrow();
        LocalDate end = last.end().orElseThrow();
        return new ClaimTime(
                text.of(first.span()),
                Optional.of(first),
                Optional.of(start),
                Optional.of(end),
                precision(ChronoUnit.DAYS.between(start, end)),
                first.basis());
    }

    /** UCDP's date_prec. */
    private static int precision(long days) {
        if (days <= 1) {
            return 1;
        }
        if (days <= FEW_DAYS) {
            return 2;
        }
        if (days <= WEEK) {
            return 3;
        }
        return days <= MONTH ? 4 : 5;
    }
}
