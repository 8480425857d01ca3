package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Raided the town, kidnapping hundreds of pupils", "accused of kidnapping and murdering his wife": no noun stands
 * right before a number, and none is joined with a verb that has an object.
 */
final class DoingToSomebody implements TagRepair {

    private static final Set<String> COUNTS = GrammarWords.of("count");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean noun = word.tag().equals("NN") && word.lower().endsWith("ing");
        return noun && (isBesideMainAct(word) || isJoinedWithDoing(word)) ? Optional.of("VBG") : Optional.empty();
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
}
