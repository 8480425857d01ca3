package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * The number at which somebody puts a tally, read by the order of words: in "put the number of civilians killed in the
 * city at 40" parsers hang the 40 on the nearest verb, and take "killed" in "the count of people killed stands at 40"
 * for what the sentence says.
 *
 * @param sentence the sentence; needs no tree
 */
record StatedTally(Sentence sentence) {

    private static final Set<String> PUTTING = GrammarWords.of("putting");

    private static final Set<String> STANDING =
            Set.of("stand", "rise", "climb", "grow", "jump", "increase", "fall", "go", "reach", "come", "remain");

    private static final Set<String> MARKERS = Set.of("at", "to", "as");

    /** A verb that puts the tally stands no further before it, in tokens. */
    private static final int REACH = 4;

    /** The token of the number that is given for a tally noun; empty for none, and for a number that counts things. */
    Optional<Integer> of(int noun) {
        if (!NamedValue.isTally(sentence.token(noun))) {
            return Optional.empty();
        }
        boolean given = isPut(noun);
        for (int i = noun + 1; i < sentence.size() - 1 && !isEnd(i); i++) {
            given |= STANDING.contains(sentence.token(i).lemma());
            if (given && MARKERS.contains(sentence.token(i).lower())) {
                int number = afterHedge(i + 1);
                if (sentence.token(number).isNumber() && !counts(number)) {
                    return Optional.of(number);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPut(int noun) {
        for (int i = Math.max(0, noun - REACH); i < noun; i++) {
            if (PUTTING.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int token) {
        return sentence.token(token).lower().matches("[;:.!?]|and|but|while");
    }

    private int afterHedge(int token) {
        int at = token;
        while (at < sentence.size() - 1
                && sentence.token(at).lower().matches("least|about|more|than|over|nearly|around|almost|some|at")) {
            at++;
        }
        return at;
    }

    /** "At 40 checkpoints". */
    private boolean counts(int number) {
        return number + 1 < sentence.size() && sentence.token(number + 1).isNoun();
    }
}
