package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Gunmen believed to be herders attacked a village": right behind a noun and before "to be" the word says what people
 * are held for; nobody believes there.
 */
final class BelievedToBe implements TagRepair {

    private static final Set<String> HELD_FOR = GrammarWords.of("held-for");
    private static final Set<String> WHAT_IS_HELD = GrammarWords.of("held-to");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean heldFor = word.tag().equals("VBD")
                && HELD_FOR.contains(word.lower())
                && word.tag(-1).matches("NNP?S?")
                && word.lower(1).equals("to")
                && WHAT_IS_HELD.contains(word.lower(2));
        return heldFor ? Optional.of("VBN") : Optional.empty();
    }
}
