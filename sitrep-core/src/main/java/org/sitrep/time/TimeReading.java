package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sitrep.mention.Anchor;
import org.sitrep.mention.MentionReading;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Finds time expressions and says which days they mean, by the annotation guidelines of TimeML 1.2.1 (TIMEX3). What is
 * counted from "now" is counted from the day of publication; without it such an expression has a value with unknown
 * digits and no days. Works on tags; a tree only helps to name the head.
 */
public final class TimeReading implements MentionReading {

    @Override
    public List<TimeMention> read(Passage passage, Mentions earlier) {
        SentenceTimes times = new SentenceTimes(passage.report().publication().published());
        List<TimeMention> mentions = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            TimeWords words = new TimeWords(sentence);
            for (TimeExpression expression : times.next(sentence, words)) {
                mentions.add(mention(sentence, words, expression));
            }
        }
        return mentions;
    }

    private static TimeMention mention(Sentence sentence, TimeWords words, TimeExpression expression) {
        Span span = words.span(expression.from(), expression.to());
        int head = head(sentence, words.token(expression.from()), words.token(expression.to() - 1));
        Span headSpan = sentence.token(head).span();
        Span visibleHead = span.contains(headSpan)
                ? headSpan
                : new Span(Math.max(span.start(), headSpan.start()), Math.min(span.end(), headSpan.end()));
        TimeValue value = expression.value();
        return new TimeMention(
                new Anchor(sentence.index(), head, span, visibleHead),
                value.value(),
                value.type(),
                value.start(),
                value.end(),
                value.precision(),
                value.basis());
    }

    /** The noun that the rest of the sentence governs; in a sentence without a tree, the last noun or number. */
    private static int head(Sentence sentence, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> sentence.isParsed() && sentence.token(i).isNoun())
                .filter(i -> sentence.governor(i) < first || sentence.governor(i) > last)
                .boxed()
                .findFirst()
                .or(() -> last(sentence, first, last, Token::isNoun))
                .or(() -> last(sentence, first, last, Token::isNumber))
                .orElse(last);
    }

    private static Optional<Integer> last(Sentence sentence, int first, int last, Predicate<Token> kind) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> kind.test(sentence.token(i)))
                .boxed()
                .reduce((a, b) -> b);
    }
}
