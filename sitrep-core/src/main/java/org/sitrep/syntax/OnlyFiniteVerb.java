package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Shelling hit Kona", "the group split from the front": a sentence without any finite verb has one in the word behind
 * its noun that may be one.
 */
final class OnlyFiniteVerb implements TagRepair {

    private static final Set<String> ONE_FORM = GrammarWords.of("one-form-verb");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean maybe = ONE_FORM.contains(word.lower())
                && word.tag().matches("NN|VBN|VB|JJ")
                && word.tag(-1).matches("NNS?|NNPS?|PRP|RB")
                && word.tag(1).matches("DT|PRP\\$?|CD|NN.*|JJ|IN|TO|RP");
        return maybe && word.tokens().stream().noneMatch(other -> other.tag().matches("VBD|VBZ|VBP|MD"))
                ? Optional.of("VBD")
                : Optional.empty();
    }
}
