package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "Is currently striking the camps": behind "be" no adjective has an article or a name right behind it. */
final class ProgressiveBehindBe implements TagRepair {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");

    @Override
    public Optional<String> tag(TaggedWord word) {
        int be = word.tag(-1).equals("RB") ? -2 : -1;
        boolean progressive = word.tag().equals("JJ")
                && word.lower().endsWith("ing")
                && word.index() + be > 0
                && BE.contains(word.lower(be))
                && word.tag(1).matches("DT|PRP\\$|NNP");
        return progressive ? Optional.of("VBG") : Optional.empty();
    }
}
