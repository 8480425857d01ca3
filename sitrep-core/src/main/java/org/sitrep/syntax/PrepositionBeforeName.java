package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Near Campo Tres, masked men stopped a bus": a preposition that opens a sentence is no part of the name behind it.
 */
final class PrepositionBeforeName implements TagRepair {

    private static final Set<String> PREPOSITIONS = GrammarWords.of("preposition-of-place");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean opens = word.isFirst()
                && word.tag().startsWith("NNP")
                && word.tag(1).startsWith("NNP")
                && PREPOSITIONS.contains(word.lower());
        return opens ? Optional.of("IN") : Optional.empty();
    }
}
