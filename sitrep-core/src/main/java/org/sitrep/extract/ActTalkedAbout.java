package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.codebook.Codebook;
import org.sitrep.syntax.Sentence;

/**
 * An act that a clause is about and does not tell: "pleaded guilty on Thursday in Chicago to the kidnapping",
 * "protested in Kinshasa on Friday against the killing of a priest". Day and town of the trial, the protest or the
 * arrest are not those of the act, unless they stand behind it and may be its own.
 */
final class ActTalkedAbout {

    private static final Set<String> TOPIC =
            Set.of("over", "about", "against", "concerning", "regarding", "into", "for");
    private static final Set<String> PHRASES = Set.of("obl", "nmod", "advcl", "acl", "xcomp", "dep");

    private final Sentence sentence;
    private final int act;
    private final List<Integer> beyond;
    private final boolean judged;

    private ActTalkedAbout(Sentence sentence, int act, List<Integer> beyond, boolean judged) {
        this.sentence = sentence;
        this.act = act;
        this.beyond = beyond;
        this.judged = judged;
    }

    static ActTalkedAbout of(Sentence sentence, int act, Codebook codebook) {
        List<Integer> chain = Governance.chain(sentence, act);
        for (int i = 1; i < chain.size(); i++) {
            boolean judged = codebook.list("judging")
                            .contains(sentence.token(chain.get(i)).lemma())
                    && PHRASES.contains(sentence.relation(chain.get(i - 1)));
            if (judged || isTopic(sentence, chain.get(i - 1))) {
                return new ActTalkedAbout(sentence, act, chain.subList(i, chain.size()), judged);
            }
        }
        return new ActTalkedAbout(sentence, act, List.of(), false);
    }

    private static boolean isTopic(Sentence sentence, int word) {
        return sentence.token(word).isNoun()
                && sentence.hasRelation(word, "obl", "nmod")
                && TOPIC.contains(sentence.caseMarker(word));
    }

    /** Whether the day or place at a token, told of a word above the act, may be that of the act. */
    boolean mayShare(int word, int token) {
        return !beyond.contains(word) || !judged && token > act;
    }

    /** Whether a place that the sentence names anywhere may be where the act happened. */
    boolean mayBeSetIn(int token) {
        return beyond.isEmpty()
                || !judged && token > act
                || sentence.subtree(act).get(token);
    }
}
