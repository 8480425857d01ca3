package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Raided the town, kidnapping hundreds of pupils", "accused of kidnapping and murdering his wife", "accused the army
 * of bombing a hospital": no noun stands right before a number or an article, and none is joined with a verb that has
 * an object.
 */
final class DoingToSomebody implements TagRepair {

    private static final Set<String> COUNTS = GrammarWords.of("count");
    private static final Set<String> ACTS = GrammarWords.of("act-in-ing");
    private static final Set<String> LENGTHS_OF_TIME = GrammarWords.of("length-of-time");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean noun = word.tag().equals("NN") && word.lower().endsWith("ing");
        return noun && (isBesideMainAct(word) || isJoinedWithDoing(word) || isDoneTo(word))
                ? Optional.of("VBG")
                : Optional.empty();
    }

    private static boolean isBesideMainAct(TaggedWord word) {
        boolean counted = COUNTS.contains(word.lemma(1)) && word.lower(2).equals("of");
        boolean numbered = word.isNumber(1) && word.tag(2).matches("NNS|JJ|CD");
        return word.surface(-1).matches(",|and") && (counted || numbered);
    }

    private static boolean isJoinedWithDoing(TaggedWord word) {
        return word.tag(-1).equals("IN")
                && word.lower(1).matches("and|or")
                && word.tag(2).equals("VBG")
                && word.tag(3).matches("DT|PRP\\$?|CD|NNP");
    }

    private static boolean isDoneTo(TaggedWord word) {
        return ACTS.contains(word.lower())
                && word.lower(-1).matches("of|for|by|after|before|without|from|with")
                && word.tag(1).matches("DT|PRP\\$|CD")
                && !LENGTHS_OF_TIME.contains(word.lemma(2));
    }
}
