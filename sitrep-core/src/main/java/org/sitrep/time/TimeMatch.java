package org.sitrep.time;

import java.util.Optional;
import java.util.regex.Matcher;

/** The words that a rule has matched, by the names of their categories. */
record TimeMatch(Matcher matcher, TimeLexicon lexicon) {

    /**
     * The words that stand for a category or another named group; empty also where the rule's pattern has no such
     * group.
     */
    Optional<String> text(String group) {
        boolean known = matcher.pattern().pattern().contains("(?<" + group + ">");
        return known ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
    }

    /** The lexicon's value of these words. */
    Optional<String> value(String category) {
        return text(category).flatMap(words -> lexicon.value(category, words));
    }

    Optional<Integer> number(String category) {
        return value(category).map(Integer::valueOf);
    }

    String all() {
        return matcher.group();
    }
}
