package org.sitrep.time;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Which rules can match words that open with a given one. A pattern that neither matches the word alone nor asks for
 * more of the line cannot match whatever follows ({@link Matcher#hitEnd}). What was found out is kept for the words met
 * first. Safe for several threads.
 */
final class FirstWords {

    private static final int MOST_WORDS = 50_000;

    private final List<TimeRule> rules;
    private final Map<String, int[]> byWord = new ConcurrentHashMap<>();

    FirstWords(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Positions of the rules, in order. */
    int[] rules(String word) {
        int[] known = byWord.get(word);
        if (known != null) {
            return known;
        }
        int[] found = IntStream.range(0, rules.size())
                .filter(rule -> mayOpen(rule, word))
                .toArray();
        if (byWord.size() < MOST_WORDS) {
            byWord.put(word, found);
        }
        return found;
    }

    private boolean mayOpen(int rule, String word) {
        Matcher matcher = rules.get(rule).pattern().matcher(word);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
