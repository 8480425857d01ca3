package org.sitrep.syntax;

import java.util.Set;

/**
 * "Hours after the funerals, gunmen entered the village": a time that is counted from something and set off by a comma
 * does nothing; the noun right behind the comma does.
 */
final class TimeBeforeSubject implements TreeRepair {

    private static final Set<String> TIMES = GrammarWords.of("length-of-time");

    @Override
    public void repair(DependencyTree tree) {
        for (int time = 0; time + 2 < tree.size(); time++) {
            int verb = tree.governor(time);
            boolean subject = tree.has(time, "nsubj", "nsubj:pass")
                    && verb > time
                    && TIMES.contains(tree.token(time).lemma())
                    && tree.token(time + 1).lower().matches("after|before|into|later|earlier");
            int doer = subject ? nounBehindComma(tree, time, verb) : Sentence.ROOT;
            if (doer > time) {
                tree.attach(doer, verb, tree.relation(time));
                tree.attach(time, verb, "obl:tmod");
            }
        }
    }

    private static int nounBehindComma(DependencyTree tree, int time, int verb) {
        for (int noun = time + 1; noun < verb; noun++) {
            boolean within = tree.has(noun, "appos") && tree.governor(noun) >= time && tree.governor(noun) < noun;
            if (within && tree.token(noun).isNoun() && isBehindComma(tree, noun)) {
                return noun;
            }
        }
        return Sentence.ROOT;
    }

    private static boolean isBehindComma(DependencyTree tree, int noun) {
        int first = tree.children(noun).stream()
                .filter(word -> word < noun)
                .findFirst()
                .orElse(noun);
        return first > 0 && tree.token(first - 1).surface().equals(",");
    }
}
