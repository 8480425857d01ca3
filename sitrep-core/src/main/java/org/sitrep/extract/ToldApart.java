package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;

/**
 * A happening that a clause tells as earlier or later than its own: "fled on Monday after gunmen had burned the
 * market". The day of the clause is not that of the other happening.
 */
final class ToldApart {

    private static final Set<String> EARLIER_OR_LATER =
            Set.of("after", "before", "until", "till", "once", "following", "ahead of", "prior to");

    private final Sentence sentence;
    private final int told;
    private final List<Integer> beyond;

    private ToldApart(Sentence sentence, int told, List<Integer> beyond) {
        this.sentence = sentence;
        this.told = told;
        this.beyond = beyond;
    }

    static ToldApart of(Sentence sentence, int act) {
        List<Integer> chain = Governance.chain(sentence, act);
        for (int i = 0; i + 1 < chain.size(); i++) {
            int told = chain.get(i);
            if (EARLIER_OR_LATER.contains(TimeGovernance.opening(sentence, told)) && !isNextStep(sentence, told)) {
                return new ToldApart(sentence, told, chain.subList(i + 1, chain.size()));
            }
        }
        return new ToldApart(sentence, act, List.of());
    }

    boolean isApart() {
        return !beyond.isEmpty();
    }

    /** "Looted shops before setting them alight": what the same people did next, on the same occasion. */
    private static boolean isNextStep(Sentence sentence, int verb) {
        return TimeGovernance.opening(sentence, verb).equals("before")
                && sentence.token(verb).tag().equals("VBG")
                && sentence.child(verb, "nsubj", "nsubj:pass").isEmpty();
    }

    /**
     * Whether a time told of a word above the act may be that of the act: "Last month rebels took the town after
     * soldiers left it" opens with a time that all of it has.
     */
    boolean mayShare(int word, TimeMention time) {
        return !beyond.contains(word) || TimeGovernance.opens(sentence, time) && isPlainPast();
    }

    private boolean isPlainPast() {
        return sentence.token(told).tag().equals("VBD")
                && sentence.children(told, "aux").isEmpty();
    }
}
