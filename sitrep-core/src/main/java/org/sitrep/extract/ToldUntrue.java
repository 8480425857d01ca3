package org.sitrep.extract;

import java.util.List;
import org.sitrep.codebook.Codebook;
import org.sitrep.syntax.Sentence;

/**
 * Whether a sentence itself says that what it tells is not so: "reports that gunmen came are false", "there is no truth
 * in claims that ...", "denied having shelled the town", "rejected their claim to have taken it".
 */
final class ToldUntrue {

    private final Codebook codebook;

    ToldUntrue(Codebook codebook) {
        this.codebook = codebook;
    }

    /** @param chain the words that govern the draft's trigger, the trigger first */
    boolean isSaidOf(Draft draft, List<Integer> chain) {
        return deniesHaving(draft.sentence, draft.head)
                || isRejectedClaim(draft.sentence, draft.head)
                || isInUntrueReport(draft.sentence, draft.sentence.governor(chain.get(chain.size() - 1)));
    }

    private boolean deniesHaving(Sentence sentence, int verb) {
        return verb > 1 && sentence.token(verb - 1).lower().equals("having") && in("denying", sentence, verb - 2);
    }

    /** "Rejected the army's claim to have killed him". */
    private boolean isRejectedClaim(Sentence sentence, int verb) {
        int noun = sentence.hasRelation(verb, "acl") ? sentence.governor(verb) : Sentence.ROOT;
        return noun >= 0
                && noun < verb
                && in("telling-noun", sentence, noun)
                && sentence.governor(noun) >= 0
                && in("denying", sentence, sentence.governor(noun));
    }

    private boolean isInUntrueReport(Sentence sentence, int noun) {
        int predicate = noun < 0 || !in("telling-noun", sentence, noun) ? Sentence.ROOT : sentence.governor(noun);
        return predicate >= 0
                && (in("untrue", sentence, predicate)
                        || isNoTruth(sentence, predicate)
                        || sentence.children(predicate).stream().anyMatch(word -> in("untrue", sentence, word)));
    }

    private static boolean isNoTruth(Sentence sentence, int word) {
        return sentence.token(word).lower().equals("truth")
                && sentence.children(word).stream()
                        .anyMatch(child -> sentence.token(child).lower().equals("no"));
    }

    private boolean in(String list, Sentence sentence, int word) {
        return codebook.list(list).contains(sentence.token(word).lemma());
    }
}
