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
    private static final Set<String> CHARGE = Set.of("for", "of", "with", "over", "to", "about");
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
            int above = chain.get(i);
            int below = chain.get(i - 1);
            String lemma = sentence.token(above).lemma();
            boolean judged = codebook.list("judging").contains(lemma) && isCharge(sentence, below);
            boolean shown = codebook.list("record-of-act").contains(lemma) && sentence.hasRelation(below, "nmod");
            if (judged || shown || isTopic(sentence, below)) {
                return new ActTalkedAbout(sentence, act, chain.subList(i, chain.size()), judged || shown);
            }
        }
        return new ActTalkedAbout(sentence, act, List.of(), false);
    }

    /**
     * "Charged with murder", "arrested for killing", "pleaded guilty to playing a role": not "detained during a raid".
     */
    private static boolean isCharge(Sentence sentence, int word) {
        return PHRASES.contains(sentence.relation(word))
                && (CHARGE.contains(sentence.caseMarker(word))
                        || sentence.children(word, "mark").stream()
                                .anyMatch(mark ->
                                        CHARGE.contains(sentence.token(mark).lower())));
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
