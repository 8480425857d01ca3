package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** A number without its noun: what it counts is told by the words around it. */
record BareNumber(Sentence sentence) {

    /**
     * The unit of what it counts, empty where it counts nothing: "killed 12", "12 were wounded", "a cell of eight",
     * "the thirteen who died".
     */
    Optional<String> unit(Numeral numeral) {
        boolean one = numeral.count().equals(CountEstimate.exactly(1));
        boolean vagueWord = !numeral.count().isNumber()
                || numeral.count().best().isPresent()
                        && !sentence.token(numeral.to()).isNumber()
                        && !numeral.digits();
        int before = numeral.from() - 1;
        int after = numeral.to() + 1;
        boolean body = before > 0
                && sentence.token(before).lower().equals("of")
                && NumberContext.english().isBody(sentence.token(before - 1).lemma());
        boolean object = before >= 0
                && sentence.token(before).isVerb()
                && !sentence.token(before).lemma().equals("be");
        boolean subject = after < sentence.size()
                && (sentence.token(after).isVerb()
                        || sentence.token(after).tag().equals("MD"));
        boolean people =
                after < sentence.size() && sentence.token(after).lower().equals("who");
        if (people && numeral.count().isNumber() && !one) {
            return Optional.of("persons");
        }
        boolean harm = object && isHarm(before) || subject && followedByHarm(after);
        if (one && !harm || vagueWord && !harm || !body && !object && !subject) {
            return Optional.empty();
        }
        boolean crowd = subject
                && numeral.count().best().isEmpty()
                && numeral.count().low().isPresent()
                && !numeral.digits();
        boolean movers = subject && numeral.count().isNumber() && followedByMove(after);
        String unit = harm || body || crowd || movers ? "persons" : UnitNouns.OTHER;
        return Optional.of(unit);
    }

    /** "18,000 have crossed into Ethiopia": what people do with their feet. */
    private boolean followedByMove(int from) {
        for (int i = from; i < sentence.size() && i < from + 4; i++) {
            Token token = sentence.token(i);
            if (token.isVerb() && NumberContext.english().isMove(token.lemma())) {
                return true;
            }
            if (!token.isVerb() && !token.tag().equals("MD") && !token.tag().equals("RB")) {
                return false;
            }
        }
        return false;
    }

    private boolean isHarm(int verb) {
        return NumberContext.english().isHarm(sentence.token(verb).lemma());
    }

    private boolean followedByHarm(int from) {
        for (int i = from; i < sentence.size() && i < from + 4; i++) {
            Token token = sentence.token(i);
            if (token.isVerb() && NumberContext.english().isHarm(token.lemma())
                    || token.lower().matches("dead|missing|injured|wounded|hurt|homeless|jobless|displaced|stranded")) {
                return true;
            }
            boolean passesOn = token.isVerb()
                    || token.tag().matches("MD|RB")
                    || token.lower().equals("as");
            if (!passesOn) {
                return false;
            }
        }
        return false;
    }
}
