package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.syntax.Sentence;

/**
 * The noun that a number leaves out because a count before it in the sentence names it: "88 schools are closed and 14
 * more are used by soldiers", "of the 41 clinics 29 have closed".
 */
public final class ElidedNoun {

    private ElidedNoun() {}

    /** The token of the noun that a bare number, or "more" and "others" behind one, counts. */
    public static Optional<Integer> of(Sentence sentence, int token) {
        if (!sentence.isParsed() || !isBareCount(sentence, token) || !isSubject(sentence, token)) {
            return Optional.empty();
        }
        for (int noun = token - 1; noun >= 0; noun--) {
            if (sentence.token(noun).surface().matches("[.;:]") && noun < token - 1) {
                return Optional.empty();
            }
            if (isCounted(sentence, noun)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    private static boolean isBareCount(Sentence sentence, int token) {
        return isBareNumber(sentence, token)
                || sentence.token(token).lower().matches("more|others")
                        && sentence.children(token, "nummod").stream()
                                .anyMatch(number -> sentence.token(number).isNumber());
    }

    private static boolean isBareNumber(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("CD")
                && sentence.children(token, "nmod", "compound", "det").isEmpty()
                && !sentence.token(token).lower().equals("one");
    }

    private static boolean isSubject(Sentence sentence, int token) {
        return sentence.hasRelation(token, "nsubj", "nsubj:pass");
    }

    /** A plural with a number of its own that is a subject itself or the whole in front. */
    private static boolean isCounted(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NNS")
                && sentence.children(noun, "nummod").stream()
                        .anyMatch(number -> sentence.token(number).isNumber())
                && (isSubject(sentence, noun)
                        || sentence.hasRelation(noun, "obj", "obl", "nmod")
                                && sentence.caseMarker(noun).matches("|of"));
    }
}
