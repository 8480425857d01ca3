package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "Held for questioning at a base", "sent for training": behind a preposition and without an object it is a noun. */
final class CustodyInIng implements TagRepair {

    private static final Set<String> ACTS = GrammarWords.of("custody-in-ing");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean noun = word.tag().equals("VBG")
                && ACTS.contains(word.lower(0))
                && word.lower(-1).matches("for|under|during|after|in")
                && !word.tag(1).matches("DT|NN.*|PRP.*|JJ|CD");
        return noun ? Optional.of("NN") : Optional.empty();
    }
}
