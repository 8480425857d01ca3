package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Quantity;
import org.sitrep.mention.QuantityMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.mention.WrittenNumber;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * "Has some 900 fighters, up from 600 in 2017", "41 posts, compared with 28 a year before": the figure that a figure is
 * held against says the same of another time.
 */
final class EarlierFigure {

    private static final int HEDGES = 4;
    private static final int DAYS_BEHIND = 3;

    private final ClaimContext context;

    EarlierFigure(ClaimContext context) {
        this.context = context;
    }

    /** A draft more for each figure that another draft's figure is held against. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> earlier = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.quantity
                    .filter(figure ->
                            figure.count().isNumber() && draft.sentence.span().contains(figure.span()))
                    .flatMap(figure -> opener(draft, figure))
                    .flatMap(opener -> heldAgainst(draft, opener))
                    .ifPresent(earlier::add);
        }
        return earlier;
    }

    /** The last word of "up from", "compared with" or "against" behind a figure, with no other figure between. */
    private Optional<Integer> opener(Draft draft, Quantity figure) {
        Sentence sentence = draft.sentence;
        for (int i = after(sentence, figure.span()); i + 1 < sentence.size(); i++) {
            String word = sentence.token(i).lower();
            String next = sentence.token(i + 1).lower();
            if (context.codebook().list("held-against").contains(word)) {
                boolean two = next.matches("from|with|to");
                return two || word.equals("against") ? Optional.of(two ? i + 1 : i) : Optional.empty();
            }
            if (word.equals(";") || sentence.token(i).isNumber() && !isOfTime(sentence, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> heldAgainst(Draft draft, int opener) {
        Sentence sentence = draft.sentence;
        int number = opener + 1;
        while (number < sentence.size() && !sentence.token(number).isNumber() && number - opener < HEDGES) {
            if (!sentence.token(number).tag().matches("RB.*|JJ.*|IN|DT")) {
                return Optional.empty();
            }
            number++;
        }
        return number < sentence.size() && sentence.token(number).isNumber() && !isOfTime(sentence, number)
                ? figure(draft, number).map(figure -> with(draft, figure))
                : Optional.empty();
    }

    /** The figure at a number, of what the draft's own figure counts. */
    private Optional<Quantity> figure(Draft draft, int number) {
        Quantity own = draft.quantity.orElseThrow();
        Span at = draft.sentence.token(number).span();
        Optional<QuantityMention> counted =
                context.mentions().in(draft.sentence.index(), QuantityMention.class).stream()
                        .filter(count -> count.span().contains(at))
                        .findFirst();
        if (counted.isPresent()) {
            return counted.filter(
                            count -> count.unitText().isEmpty() || count.unit().equals(own.unit()))
                    .map(count -> of(own, context.fillers().quantity(count)));
        }
        return WrittenNumber.at(draft.sentence, number)
                .map(written -> new Quantity(
                        written.count(),
                        own.unit(),
                        own.unitText(),
                        own.group(),
                        context.passage().report().text().of(written.span()),
                        written.span()));
    }

    private static Quantity of(Quantity own, Quantity other) {
        return new Quantity(other.count(), own.unit(), own.unitText(), own.group(), other.text(), other.span());
    }

    private Draft with(Draft draft, Quantity figure) {
        Draft earlier = draft.ofType(draft.type);
        earlier.quantity = Optional.of(figure);
        earlier.time = timeBehind(draft.sentence, figure.span());
        return earlier;
    }

    private Optional<ClaimTime> timeBehind(Sentence sentence, Span figure) {
        int end = after(sentence, figure);
        return context.mentions().in(sentence.index(), TimeMention.class).stream()
                .filter(time -> time.type() == TimeMention.Type.DATE)
                .filter(time -> time.token() >= end && time.token() <= end + DAYS_BEHIND)
                .min(Comparator.comparing(TimeMention::token))
                .map(context::timeOf);
    }

    private boolean isOfTime(Sentence sentence, int token) {
        return context.mentions().in(sentence.index(), TimeMention.class).stream()
                .anyMatch(time -> time.span().contains(sentence.token(token).span()));
    }

    private static int after(Sentence sentence, Span span) {
        return sentence.tokenAt(span.end() - 1).map(Token::index).orElse(sentence.size()) + 1;
    }
}
