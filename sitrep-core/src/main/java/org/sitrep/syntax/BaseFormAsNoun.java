package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "A coalition drone killed a man", "a drone strike": between a noun and a verb of the past and right behind an article
 * no base form can stand.
 */
final class BaseFormAsNoun implements TagRepair {

    private static final Set<String> AUXILIARIES = GrammarWords.of("auxiliary");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean noun = !word.isFirst() && (isBehindArticle(word) || isMeans(word) || isBetweenNounAndPast(word));
        return noun ? Optional.of("NN") : Optional.empty();
    }

    private static boolean isBehindArticle(TaggedWord word) {
        return word.tag().equals("VB")
                && word.tag(-1).equals("DT")
                && word.lower(-1).matches("an?|the");
    }

    private static boolean isMeans(TaggedWord word) {
        return word.isVerb()
                && (word.lower().equals("drone") && word.tag(1).matches("NN.*|VBD|VBN")
                        || word.lower().equals("warning") && word.lower(1).matches("shots?"));
    }

    private static boolean isBetweenNounAndPast(TaggedWord word) {
        return word.tag().matches("VBP?")
                && !AUXILIARIES.contains(word.lemma(0))
                && word.tag(-1).matches("NN|JJ")
                && word.tag(-2).matches("DT|JJ|PRP\\$|NN")
                && word.tag(1).matches("VBD|VBN");
    }
}
