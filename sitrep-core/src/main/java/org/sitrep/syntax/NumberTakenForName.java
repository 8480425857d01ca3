package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "September 9: Two village guards were killed": a number word with a capital before a plain noun is no name. */
final class NumberTakenForName implements TagRepair {

    private static final Set<String> CARDINALS = GrammarWords.of("cardinal");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean opens = word.isFirst() || word.isPunctuation(-1);
        boolean counted = word.tag(1).matches("NN|NNS|JJ")
                && word.at(1)
                        .filter(next -> next.surface().equals(next.lower()))
                        .isPresent();
        return word.tag().matches("NNP|NN") && opens && counted && CARDINALS.contains(word.lower())
                ? Optional.of("CD")
                : Optional.empty();
    }
}
