package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * A state that a noun phrase tells by the way: "the commander of the garrison, Issa Maro, was killed on Monday",
 * "rebels based in Kodo". The day of the clause is not that of the state.
 */
final class AttributiveState {

    private static final Set<String> STATES =
            Set.of("leader_of", "commander_of", "member_of", "allied_with", "holds_office", "kin_of", "based");

    private static final String[] INSIDE_PHRASE = {"amod", "compound", "appos", "flat", "nmod:poss", "acl"};

    private AttributiveState() {}

    static boolean is(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean state = draft.kind != ClaimKind.EVENT && STATES.contains(draft.type);
        return state && !isPredicate(sentence, draft.head);
    }

    private static boolean isPredicate(Sentence sentence, int head) {
        Token word = sentence.token(head);
        boolean participle = sentence.hasRelation(head, "acl", "amod")
                && sentence.children(head, "aux", "aux:pass", "nsubj").isEmpty();
        return word.isVerb() ? !participle : !sentence.children(head, "cop").isEmpty();
    }

    /** The words of the noun phrase whose times are those of the state: its trigger first. */
    static List<Integer> reach(Draft draft) {
        Sentence sentence = draft.sentence;
        List<Integer> words = new ArrayList<>(draft.phrase.stream().boxed().toList());
        int at = draft.head;
        while (at >= 0 && sentence.hasRelation(at, INSIDE_PHRASE)) {
            at = sentence.governor(at);
            if (at >= 0 && !sentence.token(at).isVerb() && !words.contains(at)) {
                words.add(at);
            }
        }
        return words;
    }
}
