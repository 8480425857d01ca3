package org.sitrep.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.mention.Currencies;
import org.sitrep.syntax.Sentence;

/**
 * The money that is asked for, given or paid: "appealed to donors for $3 million", "urged the bank to provide 2 million
 * euros", "paid a ransom of 40 million francs".
 */
final class SumOfMoney {

    private static final Set<String> TYPES = Set.of("appeal", "aid", "other");

    /** Relations that lead from the words of the act to what it is about, not to another act. */
    private static final Set<String> INWARD =
            Set.of("obj", "obl", "nmod", "nsubj", "nsubj:pass", "xcomp", "nummod", "compound", "dep");

    private static final int DEEPEST = 4;

    private SumOfMoney() {}

    static Optional<Quantity> in(Draft draft, Fillers fillers) {
        if (draft.kind != ClaimKind.EVENT || !TYPES.contains(draft.type)) {
            return Optional.empty();
        }
        Sentence sentence = draft.sentence;
        return IntStream.range(0, sentence.size())
                .filter(token -> isBelow(sentence, token, draft.head))
                .mapToObj(token -> fillers.figure(sentence, token))
                .flatMap(Optional::stream)
                .filter(figure -> figure.count().isNumber() && isMoney(figure))
                .findFirst();
    }

    private static boolean isMoney(Quantity figure) {
        return Currencies.english().areWordsOfSum(figure.unitText());
    }

    private static boolean isBelow(Sentence sentence, int token, int head) {
        int at = token;
        for (int depth = 0; depth < DEEPEST && at != head && at >= 0; depth++) {
            boolean inward = INWARD.contains(sentence.relation(at))
                    || sentence.token(at).lower().equals("of");
            at = inward ? sentence.governor(at) : Sentence.ROOT;
        }
        return at == head && token != head;
    }
}
